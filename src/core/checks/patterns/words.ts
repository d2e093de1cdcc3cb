import comparison from '../../../../data/english/comparatives.json' with { type: 'json' };
import { numberWord } from '../../english/numbers.ts';
import { isSuperlative, wordsAndMarksIn, type FactWord } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

/** A word or a mark of a sentence as patterns read it. Offsets are UTF-16 units in the passage's text. */
export interface PatternWord extends FactWord {
  readonly isCapital: boolean;
  /** Signs that a pattern may begin with here, apart from the word itself: `#`, `£`, `/est`, `/er`, `Name`. */
  readonly signs: readonly string[];
}

/** The words and marks of `text` between two offsets. */
export function patternWords(text: string, { start, end }: Span): PatternWord[] {
  const passage = text.slice(start, end);
  return wordsAndMarksIn(passage).map((word) => {
    const isCapital = /^\p{Lu}/u.test(passage.slice(word.start, word.end));
    return {
      norm: word.norm,
      isCapital,
      signs: signsOf(word.norm, isCapital),
      start: start + word.start,
      end: start + word.end,
    };
  });
}

/** Signs by the word in lower case, which is what they depend on but for capitals. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 20_000;

function signsOf(norm: string, isCapital: boolean): readonly string[] {
  const key = isCapital ? `^${norm}` : norm;
  const before = known.get(key);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const signs = [
    ...(isNumber(norm) ? ['#', '£'] : []),
    ...(/^[£$€¥]$/u.test(norm) ? ['£'] : []),
    ...(isSuperlativeWord(norm) ? ['/est'] : []),
    ...(isComparativeWord(norm) ? ['/er'] : []),
    ...(isCapital ? ['Name'] : []),
  ];
  known.set(key, signs);
  return signs;
}

/** True for a number in digits or words, except `one`. */
export const isNumber = (norm: string): boolean =>
  /^\d/.test(norm) || (norm !== 'one' && numberWord(norm)?.kind === 'cardinal');

/** True for a word that can begin a superlative: `lightest`, `most`. */
export const isSuperlativeWord = (norm: string): boolean =>
  /^(?:most|least|best|worst|finest)$/.test(norm) || isSuperlative(norm);

const COMPARATIVES: ReadonlySet<string> = new Set(comparison.comparatives);

/** True for a word that can be a comparative: `lighter`, `more`. */
export const isComparativeWord = (norm: string): boolean => COMPARATIVES.has(norm);
