import type { Family } from './family.ts';

/** Shares of the pairs of the corpus and of the cache; the rest goes to the unigrams of all sources. */
const PAIRS = 0.45;
const CACHE = 0.15;
/** After so many tokens a word in the cache counts a third (1/e). */
const DECAY = 60;

/** A cache (Kuhn & De Mori 1990): what the draft has said lately, fading, over pairs and single words of the corpus. */
export const cache: Family = {
  name: 'cache of the draft over pairs',
  after(model, { tokens }, unigrams) {
    const lately = new Map<number, number>();
    let total = 0;
    tokens.forEach((word, at) => {
      const weight = Math.exp((at - tokens.length) / DECAY);
      lately.set(word, (lately.get(word) ?? 0) + weight);
      total += weight;
    });
    const pairs = model.next.after(tokens.at(-1) ?? -1);
    const known = pairs.total > 0 ? PAIRS : 0;
    return {
      followers: new Set([...pairs.of.keys(), ...lately.keys()]),
      of: (word) =>
        (known * (pairs.of.get(word) ?? 0)) / Math.max(1, pairs.total) +
        (CACHE * (lately.get(word) ?? 0)) / Math.max(1, total) +
        (1 - known - CACHE) * unigrams.of(word),
    };
  },
};
