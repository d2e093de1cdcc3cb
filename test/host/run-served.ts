// The mocha suite inside the extension host of the served VS Code.
import { repoRoot } from '../served/paths.ts';
import { runHost, type HostResult, type HostRun } from '../served/run-host.ts';
import { bundleForHost } from './bundle.ts';
import { sampleWorkspace } from './workspace.ts';

/** As `PARTS` in `suite/index.ts`. */
const PARTS = [1, 2] as const;

/**
 * The suite's parts run side by side, each in an editor of its own.
 *
 * @param grep runs only the tests whose full title matches, in one editor; all of them without
 */
export async function runHostSuite(grep = process.env['TIMBRE_TEST_GREP']): Promise<HostResult> {
  const testsPath = await bundleForHost('test/host/suite/index.ts', 'suite');
  if (grep !== undefined) return runIn(testsPath, { grep });

  const runs = inOrder(PARTS.map((part) => (print) => runIn(testsPath, { part, print })));
  const ended = await Promise.allSettled(runs);
  const results = ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
  return {
    passed: sum(results, ({ passed }) => passed),
    failed: sum(results, ({ failed }) => failed),
    skipped: sum(results, ({ skipped }) => skipped),
    failures: results.flatMap(({ failures }) => failures),
    failedSuites: results.flatMap(({ failedSuites }) => failedSuites),
  };
}

async function runIn(
  testsPath: string,
  options: Pick<HostRun, 'grep' | 'part' | 'print'>,
): Promise<HostResult> {
  const workspace = sampleWorkspace('harrow-and-pine', 'fizzwick', 'corvane');
  try {
    return await runHost({ folder: workspace.folder, extensionPath: repoRoot, testsPath, ...options });
  } finally {
    workspace.remove();
  }
}

/** Starts all of them; what each prints is shown when those before it have ended. */
function inOrder<T>(starts: readonly ((print: (text: string) => void) => Promise<T>)[]): Promise<T>[] {
  let before = Promise.resolve();
  return starts.map((start) => {
    let waiting: string[] | undefined = [];
    const run = start((text) => {
      if (waiting) waiting.push(text);
      else console.log(text);
    });
    const shown = before.then(() => {
      for (const text of waiting ?? []) console.log(text);
      waiting = undefined;
    });
    before = Promise.allSettled([shown, run]).then(() => undefined);
    return run;
  });
}

const sum = (results: readonly HostResult[], count: (result: HostResult) => number): number =>
  results.reduce((total, result) => total + count(result), 0);

if (process.argv[1]?.endsWith('run-served.ts')) {
  const { failed } = await runHostSuite();
  process.exitCode = failed > 0 ? 1 : 0;
}
