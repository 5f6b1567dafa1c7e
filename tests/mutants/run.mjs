// Runs the mutants of floor.json and log.json, each in one of two copies of the tree. A mutant is one changed line and the test it must break.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const lists = readdirSync('tests/mutants').filter((name) => name.endsWith('.json')).sort();
const only = new RegExp(process.argv[2] ?? '.'); // a pattern of names
const mutants = lists.flatMap((name) => JSON.parse(readFileSync(join('tests/mutants', name), 'utf8'))).filter((m) => only.test(m.name));
const scratch = mkdtempSync(join(tmpdir(), 'yitai-mutants-'));
const copies = [join(scratch, 'one'), join(scratch, 'two')];
const quick = ['-nologo', '-v', 'quiet', '-p:RunAnalyzers=false', '-p:EnforceCodeStyleInBuild=false', '-p:UseSharedCompilation=true'];

function dotnet(copy, ...args) {
  return new Promise((resolve) => {
    const child = spawn('dotnet', args, { cwd: copy });
    let said = '';
    child.stdout.on('data', (text) => (said += text));
    child.stderr.on('data', (text) => (said += text));
    child.on('close', (status) => resolve({ status, said }));
  });
}

const nameOf = (project) => basename(project);
const outputOf = (project) => join(project, 'bin/Debug/net10.0');
const tests = (copy, project, names) =>
  dotnet(copy, 'test', join(outputOf(project), `${nameOf(project)}.dll`), '--logger', 'console;verbosity=minimal', '--filter', names.map((name) => `FullyQualifiedName~${name}`).join('|'));

/** The project whose folder the file lies in. */
function projectOf(file) {
  const folder = dirname(file);
  return readdirSync(folder).some((name) => name.endsWith('.csproj')) ? folder : projectOf(folder);
}

function copyTree() {
  const files = execFileSync('git', ['ls-files', '-z', '*.cs', '*.csproj', '*.props', '*.txt', '*.json', '*.sql', '*.slnx', '.editorconfig', 'docs/facts.md'], { encoding: 'utf8' });
  for (const file of files.split('\0').filter((name) => name && !name.startsWith('web/'))) {
    mkdirSync(join(copies[0], dirname(file)), { recursive: true });
    cpSync(file, join(copies[0], file));
  }
}

/** The named tests must pass on the unchanged code, or their failing would say nothing. */
async function demandSound(copy) {
  for (const project of new Set(mutants.map((m) => m.test))) {
    const built = await dotnet(copy, 'build', project, ...quick);
    if (built.status !== 0) throw new Error(`${project} does not build unchanged:\n${built.said}`);
    const sound = await tests(copy, project, mutants.filter((m) => m.test === project).map((m) => m.breaks));
    if (sound.status !== 0 || !/Passed!/.test(sound.said)) throw new Error(`${project}: the named tests do not pass unchanged:\n${sound.said}`);
  }
}

async function judge(copy, mutant) {
  const path = join(copy, mutant.file);
  const text = readFileSync(path, 'utf8');
  const found = text.split(mutant.line).length - 1;
  if (found !== 1) return `NO LINE (${mutant.file} has it ${found} times)`;
  const project = projectOf(mutant.file);
  const [made, used] = [project, mutant.test].map((place) => join(copy, outputOf(place), `${nameOf(project)}.dll`));
  const sound = readFileSync(used);
  try {
    writeFileSync(path, text.replace(mutant.line, () => mutant.becomes));
    // Only the changed project: the others see the same signatures.
    const built = await dotnet(copy, 'build', project, '--no-restore', '--no-dependencies', ...quick);
    if (built.status !== 0) return `NO BUILD ${/error [^\n]*/.exec(built.said)?.[0] ?? ''}`;
    cpSync(made, used);
    const result = await tests(copy, mutant.test, [mutant.breaks]);
    return /Failed:\s+[1-9]/.test(result.said) ? 'killed' : 'SURVIVED';
  } finally {
    writeFileSync(path, text);
    writeFileSync(used, sound);
  }
}

let survived = 0;
const waiting = [...mutants];
async function work(copy) {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    const started = Date.now();
    const verdict = await judge(copy, mutant);
    if (verdict !== 'killed') survived++;
    console.log(`${verdict.padEnd(9)} ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${mutant.name}`);
  }
}

try {
  copyTree();
  await demandSound(copies[0]);
  cpSync(copies[0], copies[1], { recursive: true });
  await Promise.all(copies.map(work));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

console.log(`${mutants.length - survived} passed, ${survived} failed, 0 skipped`);
process.exit(survived === 0 ? 0 : 1);
