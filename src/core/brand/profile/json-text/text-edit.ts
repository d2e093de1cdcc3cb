import type { Span } from '../../../text/index.ts';

/** A passage of a text and what replaces it. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** The text with edits that do not overlap. */
export const withEdits = (text: string, edits: readonly TextEdit[]): string =>
  [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((changed, edit) => changed.slice(0, edit.start) + edit.text + changed.slice(edit.end), text);

/** The smallest single edit that makes `after` of `before`; undefined where they are equal. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail++;
  // Neither half of a line break or of a character outside the basic plane is replaced alone.
  if (isHalf(before, start) || isHalf(after, start)) start--;
  if (tail > 0 && (isHalf(before, before.length - tail) || isHalf(after, after.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** True between the two halves of a pair. */
const isHalf = (text: string, at: number): boolean =>
  (text[at - 1] === '\r' && text[at] === '\n') ||
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
