/** The text before the cursor, as far as the next word depends on it. */
export interface Cursor {
  /** The letters of the word that is being written; '' between words. */
  readonly typed: string;
  /** The draft without those letters. */
  readonly finished: string;
  /** True when a new word may begin here without a space: after white space, an opening bracket or quote, or at the start. */
  readonly spaced: boolean;
  /** True when the word at the cursor opens a sentence. */
  readonly opening: boolean;
}

const TYPED = /[\p{L}\p{M}][\p{L}\p{M}\p{N}_'’-]*$/u;
const SENTENCE_END = /(?:^|\n[ \t]*\r?\n|[.!?…]["'”’)*_]*\s+)[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+)*[["'“‘(*_]*$/;
const SPACED = /(?:^|[\s([“‘*_"])$/;
const LONGEST_WORD = 48;

/** Reads the cursor's place from the draft's text up to it. */
export function readCursor(before: string): Cursor {
  const tail = before.slice(-LONGEST_WORD);
  const typed = TYPED.exec(tail)?.[0] ?? '';
  const finished = before.slice(0, before.length - typed.length);
  return { typed, finished, spaced: SPACED.test(finished.slice(-1)), opening: opensSentence(finished) };
}

/** True when a word written after `finished` is the first of its sentence. */
export const opensSentence = (finished: string): boolean => SENTENCE_END.test(finished.slice(-LONGEST_WORD));

/** With a capital as first letter. */
export const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** True when the draft writes apostrophes curly; `otherwise` if it has none. */
export function curlyApostrophes(before: string, otherwise: boolean): boolean {
  const recent = before.slice(-4000);
  if (recent.includes('’')) return true;
  return /\p{L}'\p{L}/u.test(recent) ? false : otherwise;
}
