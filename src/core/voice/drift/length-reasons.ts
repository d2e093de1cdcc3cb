import { countWords, lengthKey, MAX_LENGTH } from '../count/features.ts';
import type { Reason } from '../model/reason.ts';
import type { VoiceSymbol } from '../model/symbols.ts';
import type { Tally } from '../model/tally.ts';

/** A sentence shorter or longer than the brand's quartiles by these factors is untypical of the brand. */
const SHORT = 0.4;
const LONG = 1.6;
/** Shorter sentences, in words, such as greetings and labels, have no length reason. */
const LEAST_WORDS = 3;
/** The fewest sentences of the brand that show a habit. */
const LEAST_SENTENCES = 30;

/**
 * At most one reason: the sentence is much longer or shorter than the brand's. `usualRate` gives the rate of
 * a length in general English, per word.
 */
export function lengthReasons(
  tally: Tally,
  symbols: readonly VoiceSymbol[],
  usualRate?: (key: number) => number,
): Reason[] {
  // A line of nothing but hashtags or names has no rhythm.
  if (!symbols.some(({ isWord }) => isWord)) return [];
  const words = countWords(symbols);
  const quartiles = lengthQuartiles(tally);
  const [lower, , upper] = quartiles;
  const isShort = words >= LEAST_WORDS && words < SHORT * lower;
  if (tally.sentences < LEAST_SENTENCES || words === 0 || (!isShort && words <= LONG * upper)) return [];
  const key = lengthKey(words);
  return [
    {
      feature: 'length',
      facet: 'rhythm',
      weight: 0.5 + Math.abs(Math.log(words / (isShort ? SHORT * lower : LONG * upper))),
      span: { start: 0, end: symbols.at(-1)?.end ?? 0 },
      here: words,
      brand: {
        posts: tally.posts,
        count: tally.count(key),
        postsWith: tally.postsWith(key),
        usual: (usualRate?.(key) ?? 0) * tally.words,
        quartiles,
      },
    },
  ];
}

/** The lower quartile, median and upper quartile of the brand's sentence lengths, in words. */
export function lengthQuartiles(tally: Tally): [lower: number, median: number, upper: number] {
  const counts = Array.from({ length: MAX_LENGTH + 1 }, (_, words) => tally.count(lengthKey(words)));
  return [lengthAt(counts, 0.25), lengthAt(counts, 0.5), lengthAt(counts, 0.75)];
}

function lengthAt(counts: readonly number[], share: number): number {
  const wanted = share * counts.reduce((sum, count) => sum + count, 0);
  let seen = 0;
  for (const [length, count] of counts.entries()) {
    seen += count;
    if (seen > 0 && seen >= wanted) return length;
  }
  return 0;
}
