/** Lets other tasks run during long work. Rejects when the work is cancelled. */
export type Pause = () => Promise<void>;

/** A pause that rejects with the signal's reason once it is aborted, which stops the work. */
export const stoppable = (pause: Pause, signal: AbortSignal | undefined): Pause =>
  signal === undefined
    ? pause
    : async () => {
        signal.throwIfAborted();
        await pause();
        signal.throwIfAborted();
      };

/** Runs work in steps to its end without pauses. */
export function runToEnd<T>(steps: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Runs work in steps of some milliseconds with a pause after each. Undefined when its input has changed
 * during a pause, since the result would describe an earlier state.
 * @param changes a number that differs after each change
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
