/** Lets other work through between two pieces of long work. Rejects when the work is not wanted any more. */
export type Pause = () => Promise<void>;

/** A pause that rejects with the signal's reason once it is aborted, which stops the work at that point. */
export const stoppable = (pause: Pause, signal: AbortSignal | undefined): Pause =>
  signal === undefined
    ? pause
    : async () => {
        signal.throwIfAborted();
        await pause();
        signal.throwIfAborted();
      };

/** Does work that comes in steps in one go. */
export function runToEnd<T>(steps: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Does work that comes in steps of some milliseconds with a pause after each. Undefined as soon as what it works on has changed in such
 * a pause, since the result so far describes an earlier state.
 * @param changes a number that is another one after each change
 */
export async function cooperate<T>(
  steps: Iterator<unknown, T, undefined>,
  pause: Pause,
  changes: () => number = () => 0,
): Promise<T | undefined> {
  const before = changes();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await pause();
    if (changes() !== before) return undefined;
  }
}
