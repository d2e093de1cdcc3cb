import { wordKey } from '../count/features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';

// Word length separates plain from formal style in every alphabet (readability formulas rest on it since
// Flesch, 1948). The mean is counted in half letters. Scripts without spaces are left out, as their words
// come from a dictionary.
const STEPS_A_LETTER = 2;
const MOST_STEPS = 30;
const LEAST_WORDS = 4;
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'-]+$/u;
const KEYS = Array.from({ length: MOST_STEPS + 1 }, (_, steps) => wordKey(`<letters ${String(steps)}>`));

/** The mean number of letters of a sentence's words; undefined for too few words. */
export function lettersOf(symbols: readonly VoiceSymbol[]): number | undefined {
  const words = symbols.filter(({ isWord, text }) => isWord && ALPHABETIC.test(text));
  if (words.length < LEAST_WORDS) return undefined;
  return words.reduce((sum, { text }) => sum + text.length, 0) / words.length;
}

export function lettersKey(letters: number): number {
  return KEYS[Math.min(MOST_STEPS, Math.round(STEPS_A_LETTER * letters))] ?? 0;
}

/**
 * The lower quartile, median and upper quartile of the mean word length of the brand's sentences, in letters.
 */
export function lettersQuartiles(tally: Tally): [lower: number, median: number, upper: number] {
  const counts = KEYS.map((key) => tally.count(key));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const at = (share: number): number => {
    let seen = 0;
    const steps = counts.findIndex((count) => (seen += count) > 0 && seen >= share * all);
    return Math.max(0, steps) / STEPS_A_LETTER;
  };
  return [at(0.25), at(0.5), at(0.75)];
}
