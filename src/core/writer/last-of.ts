import { readFrontMatter } from '../text/index.ts';

/**
 * The end of a draft's text, at most `length` UTF-16 units, from the beginning of a line where one is near.
 * Front matter is left out: it is not prose and may be private.
 */
export function lastOf(draft: string, length: number): string {
  const prose = draft.slice(readFrontMatter(draft)?.end ?? 0);
  if (prose.length <= length) return prose;
  const end = prose.slice(-length);
  const line = end.indexOf('\n');
  return line >= 0 && line < length / 2 ? end.slice(line + 1) : end;
}
