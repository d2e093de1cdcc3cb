import type { NetworkOutlook } from '../network/network-outlook.ts';
import type { Fitting } from './recalled.ts';

/** The order of a word's figures; the reranker's weights have theirs after those of `FEATURES`. */
export const NETWORK_FEATURES = [
  'network',
  'mean of network and mixture',
  'unknown to the network',
  'mixture of a word unknown to the network',
] as const;

/** What the network says of the words that fit. */
export interface NetworkFigures {
  /** By word, in the order of `NETWORK_FEATURES`: natural logarithms of ratios to the word's part of the mixture. */
  readonly words: readonly (readonly number[])[];
  /** The natural logarithm of the probability of all known words together, up to a constant of the network; 0 where it knows none. */
  readonly all: number;
}

/**
 * Compares the network's expectations with the mixture. The network divides among the words that it knows what the mixture gives to them
 * together, so that no sum over its vocabulary is needed.
 */
export function networkFigures(
  fitting: readonly Pick<Fitting, 'word' | 'share'>[],
  network: NetworkOutlook | undefined,
): NetworkFigures {
  const scores = fitting.map(({ word }) => network?.scoreOf(word));
  const known = scores.filter((score) => score !== undefined);
  const all = known.length === 0 ? 0 : logOfSum(known);
  const share = fitting.reduce((sum, word, at) => (scores[at] === undefined ? sum : sum + word.share), 0);
  const words = fitting.map((word, at) => {
    const score = scores[at];
    const mixture = Math.log(word.share + 1e-9);
    if (score === undefined) return [0, 0, 1, mixture];
    const expected = score - all + Math.log(share + 1e-9);
    return [expected - mixture, Math.log((Math.exp(expected) + word.share) / 2 + 1e-12) - mixture, 0, 0];
  });
  return { words, all };
}

/** The logarithm of the sum of what the values are logarithms of. */
function logOfSum(values: readonly number[]): number {
  const highest = Math.max(...values);
  return highest + Math.log(values.reduce((sum, value) => sum + Math.exp(value - highest), 0));
}
