import type { ShownSuggestion } from './request.ts';

/**
 * The rest of the suggestion on the screen when the typing since agrees with it; undefined when the typing deviates from it, when text
 * was deleted, or when all of it was typed.
 */
export function continueTyping(
  previous: ShownSuggestion,
  now: { readonly before: string },
): string | undefined {
  if (!now.before.startsWith(previous.before)) return undefined;
  const foretold = previous.before + previous.text;
  if (!foretold.startsWith(now.before) || foretold.length === now.before.length) return undefined;
  return foretold.slice(now.before.length);
}

/** True when the typing has reached the end of a word of the suggestion on the screen. */
export function completesShownWord(
  previous: ShownSuggestion | undefined,
  now: { readonly before: string },
): boolean {
  if (!previous || now.before.length <= previous.before.length) return false;
  const foretold = previous.before + previous.text;
  return foretold.startsWith(now.before) && !/^[\p{L}\p{N}'’-]/u.test(foretold.slice(now.before.length));
}
