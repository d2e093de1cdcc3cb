import comparison from '../../../../data/english/comparatives.json' with { type: 'json' };
import { numberWord } from '../../english/numbers.ts';
import { isSuperlative, wordsAndMarksIn, type FactWord } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';

/** A word or a mark of a sentence as patterns read it. Offsets are UTF-16 units in the passage's text. */
export interface PatternWord extends FactWord {
  readonly isCapital: boolean;
  readonly form: WordForm;
}

/** What patterns ask of a word, whatever its place. */
export interface WordForm {
  /** Without `'s`: `pressure's` is `pressure` with its verb or whose it is. */
  readonly bare: string;
  /** Signs that a pattern may begin with here, apart from the word itself: `#`, `£`, `/est`, `/er`. */
  readonly signs: readonly string[];
  /** A mark that ends a clause, or a sentence too. */
  readonly ends: 'clause' | 'sentence' | undefined;
}

/** The words and marks of `text` between two offsets. */
export function patternWords(text: string, { start, end }: Span): PatternWord[] {
  const passage = text.slice(start, end);
  return wordsAndMarksIn(passage).map((word) => ({
    norm: word.norm,
    isCapital: isCapitalAt(passage, word.start),
    form: formOf(word.norm),
    start: start + word.start,
    end: start + word.end,
  }));
}

/** Most words begin with a plain small letter, which is told without a regular expression. */
function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= LAST_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

const LAST_ASCII = 0x7f;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;

const known = new Map<string, WordForm>();
const MOST_KNOWN = 20_000;

function formOf(norm: string): WordForm {
  const before = known.get(norm);
  if (before) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const form: WordForm = {
    bare: norm.endsWith("'s") ? norm.slice(0, -2) : norm,
    signs: [
      ...(isNumber(norm) ? ['#', '£'] : []),
      ...(/^[£$€¥]$/u.test(norm) ? ['£'] : []),
      ...(isSuperlativeWord(norm) ? ['/est'] : []),
      ...(isComparativeWord(norm) ? ['/er'] : []),
    ],
    ends: /^[.!?…]$/u.test(norm) ? 'sentence' : /^[;:()—–[\]|]$/u.test(norm) ? 'clause' : undefined,
  };
  known.set(norm, form);
  return form;
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
