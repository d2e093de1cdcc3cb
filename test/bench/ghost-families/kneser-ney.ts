import { backgroundFollowers } from '../../../src/core/prediction/context/followers.ts';
import type { PhraseModel } from '../../../src/core/prediction/model/phrase-model.ts';
import type { Tally } from '../../../src/core/prediction/vocabulary/tally.ts';
import { BLOCK_STARTS } from '../../../src/core/prediction/vocabulary/word-class.ts';
import type { Family } from './family.ts';

const LONGEST = 3;
const DISCOUNT = 0.75;

/**
 * Interpolated Kneser–Ney (1995; Chen & Goodman 1999) of order 4 over the corpus: the longest context counts occurrences, shorter ones count
 * the different words before. Its lowest order is the background's n-grams, absolutely discounted, and all unigrams.
 */
export const kneserNey: Family = {
  name: 'interpolated Kneser–Ney, background below',
  after(model, { tokens }, unigrams) {
    const context = tokens.slice(-LONGEST);
    const levels = [
      ...backgroundFollowers(model.background, context).slice(0, 2),
      ...Array.from({ length: LONGEST }, (_, index) =>
        countAfter(model, context.slice(-1 - index), index + 1 === LONGEST),
      ),
    ]
      .filter(({ total }) => total > 0)
      .map((tally) => ({ ...tally, left: massLeft(tally) }));
    return {
      followers: new Set(levels.flatMap(({ of }) => [...of.keys()])),
      of: (word) =>
        levels.reduce(
          (lower, { total, of, left }) => Math.max(0, (of.get(word) ?? 0) - DISCOUNT) / total + left * lower,
          unigrams.of(word),
        ),
    };
  },
};

/** What the listed followers leave to the shorter context, in [0, 1]; the background's totals also count what is not listed. */
function massLeft({ total, of }: Tally): number {
  let listed = 0;
  for (const count of of.values()) listed += Math.max(0, count - DISCOUNT);
  return Math.max(0, total - listed) / total;
}

/** Followers of a context in the corpus: occurrences, or for lower orders the different words before context and follower. */
function countAfter(model: PhraseModel, context: readonly number[], occurrences: boolean): Tally {
  const tally: Tally = { total: 0, of: new Map() };
  const seen = new Set<string>();
  const { tokens, tokenCount } = model;
  const last = context.at(-1);
  if (last === undefined) return tally;
  for (const place of model.placesOf(last)) {
    if (place + 1 >= tokenCount) continue;
    if (context.some((word, index) => tokens[place - context.length + 1 + index] !== word)) continue;
    const next = tokens[place + 1] ?? 0;
    if (next < BLOCK_STARTS) continue;
    const key = `${String(tokens[place - context.length])} ${String(next)}`;
    if (!occurrences && seen.has(key)) continue;
    seen.add(key);
    tally.total++;
    tally.of.set(next, (tally.of.get(next) ?? 0) + 1);
  }
  return tally;
}
