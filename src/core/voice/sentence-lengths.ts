import { lengthKey, MAX_LENGTH } from './features.ts';
import type { Voice } from './voice.ts';

/** Where classes of sentence length begin, in words: each about a third longer than the last. */
const CLASSES = [1, 4, 6, 8, 11, 15, 20, 27, 36];
/** How many sentences of anybody's the brand's own are mixed with. */
const PRIOR_SENTENCES = 20;

const CLASS_OF = Array.from({ length: MAX_LENGTH + 1 }, (_, words) =>
  Math.max(
    0,
    CLASSES.findLastIndex((first) => first <= words),
  ),
);

/**
 * How much likelier sentences of these lengths are from the brand than from anybody, as a natural logarithm, the mean over the
 * sentences; lengths in words, in classes.
 */
export function lengthsLogRatio(voice: Voice, lengths: readonly number[]): number {
  if (lengths.length === 0) return 0;
  const own = CLASSES.map(() => 0);
  const usual = CLASSES.map(() => 0);
  CLASS_OF.forEach((at, words) => {
    own[at] = (own[at] ?? 0) + voice.tally.count(lengthKey(words));
    usual[at] = (usual[at] ?? 0) + (voice.background.rate(lengthKey(words))?.mean ?? 0);
  });
  const sentences = own.reduce((sum, count) => sum + count, 0);
  const rates = usual.reduce((sum, rate) => sum + rate, 0);
  const weights = CLASSES.map((_, at) => {
    const share = ((usual[at] ?? 0) + FLOOR * rates) / (rates * (1 + FLOOR * CLASSES.length));
    return Math.log(((own[at] ?? 0) + PRIOR_SENTENCES * share) / (sentences + PRIOR_SENTENCES) / share);
  });
  const sum = lengths.reduce(
    (total, words) => total + (weights[CLASS_OF[Math.min(words, MAX_LENGTH)] ?? 0] ?? 0),
    0,
  );
  return sum / lengths.length;
}

/** No class is impossible, whoever writes. */
const FLOOR = 0.002;
