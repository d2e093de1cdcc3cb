// Everything `npm test` runs, in one go, with one count at the end.
import { spawn } from 'node:child_process';
import { runHostSuite } from './host/run-served.ts';
import { repoRoot } from './served/paths.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** A text for each test that failed, or one for all of them: title and error. */
  readonly failures: readonly string[];
}

/** Characters shown again at the end for each of those texts: whoever reads only the end of a log must see them all. */
const SHOWN_AGAIN = 3000;

const node = process.execPath;
const mocha = 'node_modules/mocha/bin/mocha.js';

await mustRun('the build', [node, 'scripts/build.mjs']);
const counts = [
  await runMocha('unit', []),
  await hostSuite(),
  await runMocha('a person’s path', ['--config', 'test/ui/.mocharc.json']),
  // Last, as some of them build anew.
  await runMocha('the commands of the documents', ['--config', 'test/commands/.mocharc.json']),
];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
const failures = counts.flatMap((count) => count.failures);
if (failures.length > 0) console.log('\n— what failed');
for (const failure of failures) console.log(`\n${failure.slice(0, SHOWN_AGAIN)}`);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function hostSuite(): Promise<Count> {
  console.log('\n— in the extension host');
  return runHostSuite();
}

/** Runs mocha in a process of its own; a run that ends without a count has failed. */
async function runMocha(title: string, args: readonly string[]): Promise<Count> {
  console.log(`\n— ${title}`);
  const { code, output } = await run([node, mocha, ...args]);
  const count = (word: string): number =>
    Number(new RegExp(`^\\s*(\\d+) ${word}`, 'm').exec(output)?.[1] ?? 0);
  const failed = count('failing');
  if (code === 0) return { passed: count('passing'), failed, failures: [] };
  const details = failed > 0 ? output.slice(output.search(/^\s*\d+ failing/m)) : 'it ended without a count';
  return {
    passed: count('passing'),
    failed: Math.max(failed, 1),
    failures: [`${title}: ${details.trim()}`],
  };
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
