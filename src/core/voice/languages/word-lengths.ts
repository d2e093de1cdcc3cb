import { wordKey } from '../count/features.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';

// Word length separates plain from formal style in every alphabet (the readability formulas since Flesch, 1948, rest on it).
// A sentence counts in half letters; of scripts without spaces the words are the dictionary's, so they are left out.
const STEPS_A_LETTER = 2;
const MOST_STEPS = 30;
const LEAST_WORDS = 4;
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}'-]+$/u;
const KEYS = Array.from({ length: MOST_STEPS + 1 }, (_, steps) => wordKey(`<letters ${String(steps)}>`));

/** The mean letters of a sentence's words; undefined where there are too few. */
export function lettersOf(symbols: readonly VoiceSymbol[]): number | undefined {
  const words = symbols.filter(({ isWord, text }) => isWord && ALPHABETIC.test(text));
  if (words.length < LEAST_WORDS) return undefined;
  return words.reduce((sum, { text }) => sum + text.length, 0) / words.length;
}

export function lettersKey(letters: number): number {
  return KEYS[Math.min(MOST_STEPS, Math.round(STEPS_A_LETTER * letters))] ?? 0;
}

/** The lower quartile, median and upper quartile of the brand's sentences by the letters of their words. */
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
