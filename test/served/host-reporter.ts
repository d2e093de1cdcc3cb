import { appendFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { formatEvent, GREP_VARIABLE, RESULTS_VARIABLE, type TestEvent } from './results.ts';

export interface MochaOptions {
  timeout?: number;
}

/**
 * Runs mocha inside the extension host: `load` imports the test files, which then find `describe` and `it`. Rejects
 * when a test failed. Results go to the file named in the environment, so that they survive a host that dies, and
 * to the console where there is no such file (desktop VS Code).
 */
export async function runMocha(
  load: () => void | Promise<void>,
  { timeout = 120_000 }: MochaOptions = {},
): Promise<void> {
  // Mocha is not bundled; it is an ES module, so it can only be imported this way from a CommonJS bundle.
  const { default: Mocha } = await import('mocha');
  const grep = process.env[GREP_VARIABLE];
  class Collector extends Mocha.reporters.Base {
    constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
      super(runner, options);
      collect(runner);
    }
  }
  const mocha = new Mocha({
    ui: 'bdd',
    timeout,
    reporter: Collector,
    ...(grep === undefined ? {} : { grep }),
  });
  // Puts describe, it, before … into the global scope.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  try {
    await load();
  } catch (error) {
    send({ type: 'fail', title: 'the test files load', depth: 1, error: describeError(error) });
    send({ type: 'end' });
    throw error;
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  send({ type: 'end' });
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function collect(runner: Mocha.Runner): void {
  runner.on('suite', (suite) => {
    if (!suite.root) send({ type: 'suite', title: suite.title, depth: depthOf(suite) });
  });
  // So that whoever follows the results knows how long the next one may take.
  const start = (node: Mocha.Runnable): void => {
    send({ type: 'start', title: node.title, depth: depthOf(node), limit: node.timeout() });
  };
  runner.on('test', start);
  runner.on('hook', start);
  runner.on('pass', (test) => {
    send({ type: 'pass', title: test.title, depth: depthOf(test), ms: test.duration ?? 0 });
  });
  runner.on('pending', (test) => {
    send({ type: 'skip', title: test.title, depth: depthOf(test) });
  });
  // A failing hook arrives here too, as a test whose title names the hook.
  runner.on('fail', (test, error: unknown) => {
    send({ type: 'fail', title: test.title, depth: depthOf(test), error: describeError(error) });
  });
}

function depthOf(node: Mocha.Suite | Mocha.Runnable): number {
  return node.titlePath().length;
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : inspect(error);
}

function send(event: TestEvent): void {
  const file = process.env[RESULTS_VARIABLE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(event)}\n`);
  else {
    const text = formatEvent(event);
    if (text !== undefined) console.log(text);
  }
}
