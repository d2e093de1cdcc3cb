// Everything `npm test` runs, in one go, with one count at the end.
import { spawn } from 'node:child_process';
import { readCount, withSecondRun, type Count } from './count.ts';
import { runHostSuite } from './host/run-served.ts';
import { repoRoot } from './served/paths.ts';

/** Characters shown again at the end for each of those texts: whoever reads only the end of a log must see them all. */
const SHOWN_AGAIN = 3000;

const node = process.execPath;
const mocha = 'node_modules/mocha/bin/mocha.js';

await mustRun('the build', [node, 'scripts/build.mjs']);
const counts = [
  // Together: what waits for its processes leaves the processor to the other.
  await runMocha('unit, and with processes of their own', ['--spec', 'test/processes/**/*.test.ts']),
  await withSecondRun(await hostSuite(), hostSuite),
  // One file at a time then: what raced with the editor beside it does not again.
  await withSecondRun(await personsPath(), (grep) => personsPath('--no-parallel', '--grep', grep)),
  // Last, as some of them build anew.
  await runMocha('the commands of the documents', ['--config', 'test/commands/.mocharc.json']),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
show('what failed at first and passed when it was run again: a race to be mended', (count) => count.unsteady);
show('what failed', (count) => count.failures);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function show(title: string, texts: (count: Count) => readonly string[]): void {
  const all = counts.flatMap(texts);
  if (all.length > 0) console.log(`\n— ${title}`);
  for (const text of all) console.log(`\n${text.slice(0, SHOWN_AGAIN)}`);
}

async function hostSuite(grep?: string): Promise<Count> {
  console.log('\n— in the extension host');
  return { ...(await runHostSuite(grep)), unsteady: [] };
}

function personsPath(...args: readonly string[]): Promise<Count> {
  return runMocha('a person’s path', ['--config', 'test/ui/.mocharc.json', ...args]);
}

async function runMocha(title: string, args: readonly string[]): Promise<Count> {
  console.log(`\n— ${title}`);
  const { code, output } = await run([node, mocha, ...args]);
  return readCount(title, code, output);
}

async function mustRun(title: string, command: readonly string[]): Promise<void> {
  const { code } = await run(command);
  if (code !== 0) throw new Error(`${title} failed`);
}

function run([program = '', ...args]: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: repoRoot, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      process.stdout.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}
