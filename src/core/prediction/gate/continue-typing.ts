import type { Standing } from './request.ts';

/**
 * What remains of the standing suggestion when the draft has grown as it foretold; undefined when the writer went another way,
 * went back, or has typed all of it.
 */
export function continueTyping(previous: Standing, now: { readonly before: string }): string | undefined {
  if (!now.before.startsWith(previous.before)) return undefined;
  const foretold = previous.before + previous.text;
  if (!foretold.startsWith(now.before) || foretold.length === now.before.length) return undefined;
  return foretold.slice(now.before.length);
}

/** True when the draft has come to the end of a word of the standing suggestion. */
export function foretoldWordEnd(previous: Standing | undefined, now: { readonly before: string }): boolean {
  if (!previous || now.before.length <= previous.before.length) return false;
  const foretold = previous.before + previous.text;
  return foretold.startsWith(now.before) && !/^[\p{L}\p{N}'’-]/u.test(foretold.slice(now.before.length));
}
