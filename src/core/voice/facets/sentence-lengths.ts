import { lengthKey, MAX_LENGTH } from '../count/features.ts';
import type { Tally } from '../model/tally.ts';

/**
 * The distance between a text's distribution of sentence lengths, in words, and the brand's: the square root
 * of the squared difference of their cumulative shares integrated over the logarithm of length (Cramér–von
 * Mises). 0 is equal; uniform lengths in a brand of varied ones are as distant as lengths that are generally
 * longer or shorter.
 */
export function lengthDistance(tally: Tally, lengths: readonly number[]): number {
  if (lengths.length === 0) return 0;
  const here = new Float64Array(MAX_LENGTH + 1);
  for (const words of lengths)
    here[Math.min(words, MAX_LENGTH)] = (here[Math.min(words, MAX_LENGTH)] ?? 0) + 1;
  const own = Float64Array.from(here, (_, words) => tally.count(lengthKey(words)));
  const all = own.reduce((sum, count) => sum + count, 0);
  let [shareHere, shareOwn, sum] = [0, 0, 0];
  for (let words = 1; words < MAX_LENGTH; words++) {
    shareHere += (here[words] ?? 0) / lengths.length;
    shareOwn += (own[words] ?? 0) / Math.max(1, all);
    sum += (shareHere - shareOwn) ** 2 / words;
  }
  return Math.sqrt(sum);
}
