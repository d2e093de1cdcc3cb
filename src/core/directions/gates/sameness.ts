import type { AngleId } from '../catalogue/angle-ids.ts';

/** What of a direction says its idea. */
export interface Idea {
  readonly angle: AngleId;
  readonly title: string;
  readonly question: string;
}

/** The same as a set of words, for comparing it with many. */
export interface IdeaWords {
  readonly angle: AngleId;
  /** In lower case, function words too. */
  readonly words: ReadonlySet<string>;
}

export const wordsOfIdea = ({ angle, title, question }: Idea): IdeaWords => ({
  angle,
  words: new Set(`${title} ${question}`.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)),
});

/** Ideas that share so many of the shorter one's words say the same. */
const SAME = 0.48;

/** Shared words of two ideas as a share of the shorter one's, 0 to 1. */
export function overlapOf({ words: a }: IdeaWords, { words: b }: IdeaWords): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / Math.max(1, small.size);
}

/** Whether two ideas share about half of the shorter one's words. */
export const saysTheSame = (a: IdeaWords, b: IdeaWords): boolean => overlapOf(a, b) >= SAME;

/** Two directions are different when their angles are, and more than half of their words. */
export const isDifferent = (a: IdeaWords, b: IdeaWords): boolean => a.angle !== b.angle && !saysTheSame(a, b);
