/** Maps the progress of a part, 0 to 1, to the progress of the whole. */
export function* within<T>(
  from: number,
  to: number,
  work: Generator<number, T, undefined>,
): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Runs a part that yields no progress, reporting it as one share of the whole. */
export function* asShare<T>(
  share: number,
  work: Generator<undefined, T, undefined>,
): Generator<number, T, undefined> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield share;
  }
}
