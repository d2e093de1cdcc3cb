import { normalize, type Span } from '../../text/index.ts';

/** A word or a mark of a sentence as patterns read it. Offsets are UTF-16 units in the passage's text. */
export interface PatternWord extends Span {
  /** In lower case with straight apostrophes; the parts of `risk-free` are two words. */
  readonly norm: string;
  readonly isCapital: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{M}\p{N}~_‐‑]/gu;

/** The words and marks of `text` between two offsets. A hyphen is no mark, so `carbon-neutral` is read as `carbon neutral`. */
export function patternWords(text: string, { start, end }: Span): PatternWord[] {
  return [...text.slice(start, end).matchAll(WORD)]
    .filter(([word]) => word !== '-')
    .map((match) => ({
      norm: normalize(match[0]),
      isCapital: /^\p{Lu}/u.test(match[0]),
      start: start + match.index,
      end: start + match.index + match[0].length,
    }));
}
