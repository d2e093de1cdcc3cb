import { corpusFollowers, draftFollowers } from '../../../src/core/prediction/context/followers.ts';
import type { Tally } from '../../../src/core/prediction/vocabulary/tally.ts';
import type { Family } from './family.ts';

const LONGEST = 4;

/**
 * Prediction by partial matching over words (Cleary & Witten 1984), escape method C (Moffat 1990): a context escapes as often as it had
 * different followers, and these are excluded below. Corpus and draft are one text; escapes end in the unigrams of all sources.
 */
export const ppm: Family = {
  name: 'PPM, escape C, over corpus and draft',
  after(model, { tokens }, unigrams) {
    const context = tokens.slice(-LONGEST);
    const corpus = corpusFollowers(model, context);
    const draft = draftFollowers(tokens);
    const found = new Map<number, number>();
    let escape = 1;
    for (let length = LONGEST; length >= 1; length--) {
      const { of } = merged(corpus[length - 1], draft[length - 1]);
      const fresh = [...of].filter(([word]) => !found.has(word));
      const total = fresh.reduce((sum, [, count]) => sum + count, 0);
      if (total === 0) continue;
      for (const [word, count] of fresh) found.set(word, (escape * count) / (total + fresh.length));
      escape *= fresh.length / (total + fresh.length);
    }
    const excluded = [...found.keys()].reduce((sum, word) => sum + unigrams.of(word), 0);
    const rest = escape / Math.max(1e-6, 1 - excluded);
    return { followers: found.keys(), of: (word) => found.get(word) ?? rest * unigrams.of(word) };
  },
};

function merged(corpus: Tally | undefined, draft: Tally | undefined): Tally {
  const of = new Map(corpus?.of);
  for (const [word, count] of draft?.of ?? []) of.set(word, (of.get(word) ?? 0) + count);
  return { total: (corpus?.total ?? 0) + (draft?.total ?? 0), of };
}
