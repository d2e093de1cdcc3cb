import { Mixture } from '../../../src/core/prediction/context/mixture.ts';
import type { Family } from './family.ts';

/** What is shipped, before its reranker: counts of corpus, background and draft merged at each length of the context. */
export const mixture: Family = {
  name: 'merged counts, absolute discounting',
  after(model, draft, unigrams) {
    const mixed = new Mixture(model, draft, unigrams);
    const followers: number[] = [];
    mixed.forEachFollower((word) => followers.push(word));
    return { followers, of: (word) => mixed.of(word) };
  },
};
