import type { TextChange } from './rebase.ts';

/** The last inserted letters, and whether they seem to come from an active input method. */
export interface Composition {
  readonly start: number;
  readonly end: number;
  readonly composing: boolean;
}

/**
 * Guesses from edits whether an input method (for Japanese, Chinese, Korean, accents) is composing: it
 * repeatedly replaces the letters that it inserted, which no key does. Ends with an insertion that replaces
 * nothing, or an edit elsewhere. Completing a word from a list looks the same, and counts as composing until
 * the next key.
 */
export function compose(
  last: Composition | undefined,
  changes: readonly TextChange[],
): Composition | undefined {
  const [change] = changes;
  if (changes.length !== 1 || !change || change.text === '') return undefined;
  const { offset, length, text } = change;
  const replacesLast =
    last !== undefined && length > 0 && offset >= last.start && offset + length === last.end;
  return { start: replacesLast ? last.start : offset, end: offset + text.length, composing: replacesLast };
}
