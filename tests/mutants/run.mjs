// Runs the mutants of floor.json and log.json in a copy of the tree. A mutant is one changed line and the test it must break.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const lists = readdirSync('tests/mutants').filter((name) => name.endsWith('.json')).sort();
const mutants = lists.flatMap((name) => JSON.parse(readFileSync(join('tests/mutants', name), 'utf8')));
const copy = mkdtempSync(join(tmpdir(), 'yitai-mutants-'));
const quick = ['-nologo', '-v', 'quiet', '-p:RunAnalyzers=false', '-p:EnforceCodeStyleInBuild=false', '-p:UseSharedCompilation=true'];
let survived = 0;

function dotnet(...args) {
  return spawnSync('dotnet', args, { cwd: copy, encoding: 'utf8' });
}

function tests(project, filter) {
  return dotnet('test', project, '--no-build', '-nologo', '-v', 'quiet', '--filter', filter);
}

function ran(result) {
  return /(Passed|Failed):\s+[1-9]/.test(result.stdout) || /(Passed|Failed)!/.test(result.stdout);
}

try {
  const files = execFileSync('git', ['ls-files', '-z', '*.cs', '*.csproj', '*.props', '*.txt', '*.json', '*.sql', '*.slnx', '.editorconfig', 'docs/facts.md'], { encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name && !name.startsWith('web/'))) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    cpSync(file, join(copy, file));
  }

  const projects = [...new Set(mutants.map((m) => m.test))];
  for (const project of projects) {
    const built = dotnet('build', project, ...quick);
    if (built.status !== 0) throw new Error(`${project} does not build unchanged:\n${built.stdout}`);
    const filter = mutants.filter((m) => m.test === project).map((m) => m.breaks).map((name) => `FullyQualifiedName~${name}`).join('|');
    const sound = tests(project, filter);
    if (sound.status !== 0 || !ran(sound)) throw new Error(`${project}: the named tests do not pass unchanged:\n${sound.stdout}`);
  }

  for (const mutant of mutants) {
    const started = Date.now();
    const path = join(copy, mutant.file);
    const text = readFileSync(path, 'utf8');
    const verdict = judge(mutant, path, text);
    if (verdict !== 'killed') survived++;
    console.log(`${verdict.padEnd(9)} ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${mutant.name}`);
    writeFileSync(path, text);
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function judge(mutant, path, text) {
  if (text.split(mutant.line).length !== 2) return `NO LINE (${mutant.file} has it ${text.split(mutant.line).length - 1} times)`;
  writeFileSync(path, text.replace(mutant.line, () => mutant.becomes));
  const built = dotnet('build', mutant.test, '--no-restore', ...quick);
  if (built.status !== 0) return `NO BUILD ${/error [^\n]*/.exec(built.stdout)?.[0] ?? ''}`;
  const result = tests(mutant.test, `FullyQualifiedName~${mutant.breaks}`);
  return result.status !== 0 && /Failed:\s+[1-9]/.test(result.stdout) ? 'killed' : 'SURVIVED';
}

console.log(`${mutants.length - survived} of ${mutants.length} mutants killed`);
console.log(`${mutants.length - survived} passed, ${survived} failed, 0 skipped`);
process.exit(survived === 0 ? 0 : 1);
