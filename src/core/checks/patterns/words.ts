import { wordsAndMarksIn, type FactWord } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

/** A word or a mark of a sentence as patterns read it. Offsets are UTF-16 units in the passage's text. */
export interface PatternWord extends FactWord {
  readonly isCapital: boolean;
}

/** The words and marks of `text` between two offsets. */
export function patternWords(text: string, { start, end }: Span): PatternWord[] {
  const passage = text.slice(start, end);
  return wordsAndMarksIn(passage).map((word) => ({
    norm: word.norm,
    isCapital: /^\p{Lu}/u.test(passage.slice(word.start, word.end)),
    start: start + word.start,
    end: start + word.end,
  }));
}
