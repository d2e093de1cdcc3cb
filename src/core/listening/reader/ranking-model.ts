import { scoreFeed } from '../feeds/rank/score-feed.ts';
import { ignoredSet, postsOf, textsToLearn, type ReaderWish } from '../sources/rank-sources.ts';
import type { SourceFile } from '../sources/source.ts';

/** What the ranking of feeds has learned, in words. It is kept nowhere: it follows from the files and the choices. */
export interface RankingModel {
  readonly about: string;
  /** Posts that were kept and hidden, and learned from. */
  readonly kept: number;
  readonly hidden: number;
  readonly lookingFor: string;
  readonly ignoredWords: readonly string[];
  /** Words and pairs with what they add to a post's score, before its length divides it; the largest first. */
  readonly words: readonly (readonly [word: string, weight: number])[];
}

const ABOUT =
  'Weights of a logistic regression, learned anew from what was kept and hidden whenever posts are ranked. Nothing of it is stored.';
/** So many words that speak for a post, and as many that speak against it, are listed. */
const MOST = 2_000;

export function rankingModel(files: readonly SourceFile[], wish: ReaderWish): RankingModel {
  const { choices, lookingFor, ignoredWords } = wish;
  const posts = textsToLearn(postsOf(files), choices);
  const keep = new Map(choices.map((choice) => [choice.id, choice.keep]));
  const labels = new Map(
    posts.flatMap(({ id }, at): [number, boolean][] => {
      const label = keep.get(id);
      return label === undefined ? [] : [[at, label]];
    }),
  );
  const { vectors, wordScores } = scoreFeed(
    posts.map(({ text }) => text),
    { labels, brief: lookingFor, ignored: ignoredSet(ignoredWords) },
  );
  const words = Array.from(wordScores, (weight, unit) => ({
    word: vectors.vocabulary.name(unit),
    weight: Math.round(weight * 1e4) / 1e4,
  })).sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1));
  const counted = [...labels.values()];
  return {
    ...{ about: ABOUT, lookingFor, ignoredWords },
    kept: counted.filter((label) => label).length,
    hidden: counted.filter((label) => !label).length,
    words: [
      ...words.filter(({ weight }) => weight > 0).slice(0, MOST),
      ...words.filter(({ weight }) => weight < 0).slice(-MOST),
    ].map(({ word, weight }) => [word, weight] as const),
  };
}
