// How long the engine takes in a browser's worker: on the clock, and of the processor as Linux counts it for the worker's thread, which does
// not depend on what else the machine does.  npx tsx test/bench/web/web-bench.ts
import { readdirSync, readFileSync } from 'node:fs';
import { openEnginePage } from '../../ui/web/engine-page.ts';

const KEYS = 300;

/** The threads of workers of all browsers on this machine. */
function workerThreads(): string[] {
  try {
    const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return processes.flatMap(threadsOf).filter((path) => nameOf(path).startsWith('DedicatedWorker'));
  } catch {
    return [];
  }
}

/** What a thread has had of the processor, in milliseconds. */
const timeOf = (thread: string): number =>
  Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000;

function threadsOf(process: string): string[] {
  try {
    return readdirSync(`/proc/${process}/task`).map((thread) => `/proc/${process}/task/${thread}`);
  } catch {
    // It has ended.
    return [];
  }
}

function nameOf(thread: string): string {
  try {
    return readFileSync(`${thread}/comm`, 'utf8');
  } catch {
    return '';
  }
}

interface Time {
  readonly clock: number;
  readonly processor: number | undefined;
}

const others = new Set(workerThreads());
const { page, draft, close } = await openEnginePage();
try {
  const text = JSON.stringify(draft);
  const begun = performance.now();
  await page.evaluate('timbreTest.start()');
  const clock = performance.now() - begun;
  // The browser has threads of that name for other purposes, too, which do next to nothing.
  const threads = workerThreads().filter((path) => !others.has(path));
  const used = (): number | undefined =>
    threads.length === 0 ? undefined : threads.reduce((sum, thread) => sum + timeOf(thread), 0);
  print('start of the worker', { clock, processor: used() });
  const step = async (script: string): Promise<Time> => {
    const [before, started] = [used(), performance.now()];
    await page.evaluate(script);
    const took = performance.now() - started;
    const after = used();
    return {
      clock: took,
      processor: before === undefined || after === undefined ? undefined : after - before,
    };
  };
  print('the demo brand learned', await step('timbreTest.learn()'));
  print('a draft checked first', await step(`timbreTest.check(${text})`));
  const keys: Time[] = [];
  for (let key = 0; key < KEYS; key++) keys.push(await step(`timbreTest.key(${text}, ${String(key)})`));
  for (const part of [0.5, 0.95])
    print(`a key checked, p${String(part * 100)}`, {
      clock: quantile(
        keys.map(({ clock }) => clock),
        part,
      ),
      processor: quantile(
        keys.flatMap(({ processor }) => processor ?? []),
        part,
      ),
    });
} finally {
  await close();
}

function print(what: string, { clock, processor }: Time): void {
  const of = processor === undefined ? '' : `, of the processor ${processor.toFixed(1)} ms`;
  console.log(`${what}: ${clock.toFixed(1)} ms${of}`);
}

function quantile(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}
