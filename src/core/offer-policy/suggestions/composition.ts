import type { TextChange } from './rebase.ts';

/** The letters that were put in last, and whether they seem to come from an input method that is still at work. */
export interface Composition {
  readonly start: number;
  readonly end: number;
  readonly composing: boolean;
}

/**
 * Guesses from edits whether an input method (for Japanese, Chinese, Korean, accents) is composing: it writes letters and again and again replaces just those.
 * No key of a keyboard does that. Over when letters are put in that replace nothing, or when something else is edited. What completes a word from a list looks
 * the same, and is taken for it until the next key.
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
