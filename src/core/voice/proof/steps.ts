/** The work with its own progress, 0 to 1, told as that of the whole. */
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

/** Work that does not know how much of it is done, told as one share of the whole. */
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
