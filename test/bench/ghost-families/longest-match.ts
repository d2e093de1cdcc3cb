import { agreement } from '../../../src/core/prediction/context/followers.ts';
import { BLOCK_STARTS } from '../../../src/core/prediction/vocabulary/word-class.ts';
import type { Family } from './family.ts';

/** A place that agrees one token longer has so many times the vote. */
const LONGER = 5;
/** Of the vote that is given to the unigrams of all sources. */
const DOUBT = 1;

/**
 * Retrieval of the corpus' phrases, as by a suffix array (Manber & Myers 1993): every place that ends as the draft does votes for its next
 * word, those that agree longest the most.
 */
export const longestMatch: Family = {
  name: 'phrases of the corpus by longest match',
  after(model, { tokens }, unigrams) {
    const votes = new Map<number, number>();
    let total = DOUBT;
    for (const place of model.placesOf(tokens.at(-1) ?? -1)) {
      const next = place + 1 < model.tokenCount ? (model.tokens[place + 1] ?? 0) : 0;
      if (next < BLOCK_STARTS) continue;
      const vote = LONGER ** (agreement(model.tokens, place, tokens) - 1) / 4;
      votes.set(next, (votes.get(next) ?? 0) + vote);
      total += vote;
    }
    return {
      followers: votes.keys(),
      of: (word) => ((votes.get(word) ?? 0) + DOUBT * unigrams.of(word)) / total,
    };
  },
};
