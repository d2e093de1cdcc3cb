import comparison from '../../../../data/english/comparatives.json' with { type: 'json' };
import { numberWord } from '../../english/numbers.ts';
import { isSuperlative } from '../../facts/index.ts';
import { normalize, type Span } from '../../text/index.ts';

/** A word or a mark of a sentence as patterns read it. Offsets are UTF-16 units in the passage's text. */
export interface PatternWord extends Span {
  /** In lower case with straight apostrophes; the parts of `risk-free` are two words. */
  readonly norm: string;
  readonly isCapital: boolean;
  /** Signs that a pattern may begin with here, apart from the word itself: `#`, `£`, `/est`, `/er`, `Name`. */
  readonly signs: readonly string[];
}

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[^\s\p{L}\p{M}\p{N}~_‐‑-]/gu;

/** The words and marks of `text` between two offsets. A hyphen is no mark, so `carbon-neutral` is read as `carbon neutral`. */
export function patternWords(text: string, { start, end }: Span): PatternWord[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => {
    const norm = normalize(match[0]);
    const isCapital = /^\p{Lu}/u.test(match[0]);
    return {
      norm,
      isCapital,
      signs: signsOf(norm, isCapital),
      start: start + match.index,
      end: start + match.index + match[0].length,
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
