import { impatient, patient } from './asking.ts';

export interface LeftBehind {
  /** Clock of writers that are still waiting. */
  readonly timers: () => number;
  readonly rejections: readonly unknown[];
  /** What was written to the console. */
  readonly said: readonly unknown[];
  stop(): void;
}

const ours = new Set([patient, impatient].flatMap(({ firstByte, idle, whole }) => [firstByte, idle, whole]));

/** Watches what writers leave behind in the process. Writers' timers are known by their odd lengths. */
export function watchProcess(): LeftBehind {
  const waiting = new Set<unknown>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  const watchedSet = (
    task: (...given: unknown[]) => void,
    milliseconds?: number,
    ...given: unknown[]
  ): NodeJS.Timeout => {
    const timer = set(() => {
      waiting.delete(timer);
      task(...given);
    }, milliseconds);
    if (ours.has(milliseconds ?? 0)) waiting.add(timer);
    return timer;
  };
  const watchedClear: typeof clear = (timer) => {
    waiting.delete(timer);
    clear(timer);
  };
  Object.assign(globalThis, { setTimeout: watchedSet, clearTimeout: watchedClear });

  const rejections: unknown[] = [];
  const reject = (reason: unknown): void => void rejections.push(reason);
  process.on('unhandledRejection', reject);

  const said: unknown[] = [];
  const names = ['log', 'info', 'warn', 'error', 'debug'] as const;
  const before = { ...console };
  for (const name of names) console[name] = (...words: unknown[]) => void said.push(words);

  return {
    timers: () => waiting.size,
    rejections,
    said,
    stop: () => {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
      process.off('unhandledRejection', reject);
      Object.assign(console, before);
    },
  };
}
