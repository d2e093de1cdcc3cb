import { normalize, type Span } from '../text/index.ts';

/** A word as compared in facts, claims and patterns: `risk-free` is two words, a punctuation mark is one. */
export interface FactWord extends Span {
  /** In lower case, with straight apostrophes. */
  readonly norm: string;
}

// A hyphen inside a compound is no word: `risk-free` is the same claim as `risk free`.
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{M}\p{N}_~‐‑-]/gu;

/** Splits a text into words and marks; offsets are UTF-16 units in `text`. */
export function wordsAndMarksIn(text: string): FactWord[] {
  const words: FactWord[] = [];
  for (const match of text.matchAll(WORD))
    words.push({ norm: normalize(match[0]), start: match.index, end: match.index + match[0].length });
  return words;
}

/** The same without asterisks, which are Markdown's emphasis in statements of a ledger. */
export const factWordsIn = (text: string): FactWord[] =>
  wordsAndMarksIn(text).filter(({ norm }) => norm !== '*');
