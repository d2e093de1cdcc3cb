import { wilson } from '../calibrate/percentile.ts';
import type { Recognition, Share } from './proof.ts';

/** A text's score and the post it is from. */
export interface Mark {
  readonly post: string;
  readonly value: number;
}

/** The fewest texts on either side that give a figure. */
const LEAST_TEXTS = 10;
/** The share of others' texts that a recognised text must exceed. */
const ABOVE = 0.95;

/**
 * How well the brand's own texts are distinguished from others'; undefined with too few of either. Texts of
 * one post resemble each other, so the number of posts is the sample size.
 */
export function recognise(own: readonly Mark[], others: readonly Mark[]): Recognition | undefined {
  if (own.length < LEAST_TEXTS || others.length < LEAST_TEXTS) return undefined;
  const limit = upper(valuesOf(others), ABOVE);
  const above = own.filter(({ value }) => value > limit).length / own.length;
  return { pairs: pairsWon(own, others), above: interval(above, postsIn(own)) };
}

/**
 * The area under the ROC curve. Its variance is at most that of a share in as many trials as the smaller side
 * has members (van Dantzig, 1951), which gives the interval.
 */
export function pairsWon(own: readonly Mark[], others: readonly Mark[]): Share {
  return interval(areaUnderCurve(valuesOf(own), valuesOf(others)), Math.min(postsIn(own), postsIn(others)));
}

/** The share of marks above a value. */
export function shareAbove(marks: readonly Mark[], least: number): Share {
  return interval(marks.filter(({ value }) => value > least).length / marks.length, postsIn(marks));
}

/** The share of pairs in which the first is higher, ties counting half (Mann and Whitney, 1947). NaN when either side is empty. */
export function areaUnderCurve(high: readonly number[], low: readonly number[]): number {
  const sorted = low.toSorted((a, b) => a - b);
  let won = 0;
  for (const value of high) won += (placeIn(sorted, value, false) + placeIn(sorted, value, true)) / 2;
  return won / (high.length * low.length);
}

/** The number of ascending values below `value`, or not above it with `orEqual`. */
function placeIn(sorted: readonly number[], value: number, orEqual: boolean): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const there = sorted[middle] ?? Infinity;
    if (there < value || (orEqual && there === value)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/**
 * The limit that the next value exceeds with a probability of at most `1 - share`; the highest value, where
 * there are too few.
 */
function upper(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length, Math.ceil((sorted.length + 1) * share)) - 1] ?? Infinity;
}

const valuesOf = (marks: readonly Mark[]): number[] => marks.map(({ value }) => value);
const postsIn = (marks: readonly Mark[]): number => new Set(marks.map(({ post }) => post)).size;

function interval(share: number, posts: number): Share {
  const [low, high] = wilson(share, posts);
  return { share, low, high };
}
