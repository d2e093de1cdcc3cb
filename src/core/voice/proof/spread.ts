import { median } from '../../base/numbers/median.ts';

/** A post's score and its length in words. */
export interface Sized {
  readonly id: string;
  readonly words: number;
  readonly value: number;
}

const NEIGHBOURS = 30;
/** Factor from the median absolute deviation of a normal distribution to its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;
/** The least standard deviation: scores closer together than this show no distance. */
const LEAST_DEVIATION = 1e-3;

/**
 * How far each post's score is from those of the posts nearest in length, in robust standard deviations
 * (Iglewicz and Hoaglin, 1993). A post is not compared with itself.
 * @param among the posts to compare with
 */
export function deviations(posts: readonly Sized[], among: readonly Sized[]): number[] {
  return posts.map((post) => {
    const others = among.filter(({ id }) => id !== post.id);
    const near = others
      .toSorted((a, b) => distance(a, post) - distance(b, post) || (a.id < b.id ? -1 : 1))
      .slice(0, NEIGHBOURS)
      .map(({ value }) => value);
    const middle = median(near);
    const spread = MAD_TO_DEVIATION * median(near.map((value) => Math.abs(value - middle)));
    return (post.value - middle) / Math.max(LEAST_DEVIATION, spread);
  });
}

/** Lengths are compared by their ratio. */
const distance = (a: Sized, b: Sized): number => Math.abs(Math.log((a.words + 1) / (b.words + 1)));
