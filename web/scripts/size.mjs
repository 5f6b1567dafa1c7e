// First load of each page, brotli, cold cache: the document and all that it fetches before the first picture.
// The four public surfaces count what they load later as well; the console counts its first route.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const dist = resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(resolve(dist, '.vite/manifest.json'), 'utf8'));

const pages = [
  { page: 'kiosk/index.html', limit: 300, later: true },
  { page: 'board/index.html', limit: 300, later: true },
  { page: 'window/index.html', limit: 300, later: true },
  { page: 'ticket/index.html', limit: 300, later: true },
  { page: 'index.html', limit: 300, later: true },
  { page: 'console/index.html', limit: 600, later: false },
];

function filesOf(key, later, seen = new Map()) {
  const chunk = manifest[key];
  if (!chunk || seen.has(key)) return seen;
  seen.set(key, [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])]);
  for (const next of [...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : [])]) filesOf(next, later, seen);
  return seen;
}

let over = 0;
for (const { page, limit, later } of pages) {
  const files = new Set([page, 'icon.svg', ...[...filesOf(page, later).values()].flat()]);
  const bytes = [...files].reduce((sum, file) => sum + brotliCompressSync(readFileSync(resolve(dist, file))).length, 0);
  const kB = bytes / 1000;
  const verdict = kB < limit ? 'ok' : 'OVER';
  if (kB >= limit) over++;
  console.log(`${page.padEnd(20)} ${kB.toFixed(1).padStart(7)} kB of ${limit} kB  ${String(files.size).padStart(2)} files  ${verdict}`);
}
process.exit(over === 0 ? 0 : 1);
