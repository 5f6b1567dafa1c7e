// The API's types, made from its description. `npm run types` writes them, `npm run types:check` says whether they are up to date.
// The description itself, openapi.json, is what the host prints: see the scripts in package.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const description = new URL('../openapi.json', import.meta.url);
const types = resolve(import.meta.dirname, '../src/api/generated.ts');

const head = '// Made by `npm run types` from openapi.json. Change the server, not this file.\n\n';
const tree = await openapiTS(description, { defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true });
const made = head + astToString(tree);

if (!process.argv.includes('--check')) {
  writeFileSync(types, made);
} else if (made !== readFileSync(types, 'utf8')) {
  console.error('src/api/generated.ts does not agree with openapi.json: run `npm run types`.');
  process.exit(1);
} else {
  console.log('src/api/generated.ts agrees with openapi.json.');
}
