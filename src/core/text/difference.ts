/** UTF-16 units compared at a time, which is much faster than one by one. */
const STEP = 128;

/** The number of UTF-16 units that two texts have in common at their start. */
export function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + STEP <= most && a.slice(at, at + STEP) === b.slice(at, at + STEP)) at += STEP;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

/**
 * The number of UTF-16 units that two texts have in common at their end, outside the first `start` of either.
 */
export function commonEnd(a: string, b: string, start: number): number {
  const most = Math.min(a.length, b.length) - start;
  const ending = (text: string, length: number): string =>
    text.slice(text.length - length - STEP, text.length - length);
  let length = 0;
  while (length + STEP <= most && ending(a, length) === ending(b, length)) length += STEP;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length;
}
