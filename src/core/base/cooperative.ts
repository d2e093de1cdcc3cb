/** Does work that comes in steps in one go. */
export function runToEnd<T>(steps: Iterator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same with a pause after each step, in which other work is done. Undefined as soon as what it works on has changed in such a
 * pause, for then what was worked out so far is of something that is no more.
 */
export async function cooperate<T>(
  steps: Iterator<unknown, T, undefined>,
  pause: () => Promise<void>,
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
