import type { BackgroundPassages } from '../background/background-passages.ts';
import { BUCKETS, bucketOf, termWeight } from '../background/hashed-features.ts';

/**
 * Weights, learned by comparing a brand's passages with others', of features by key. The evidence of a text is the sum
 * of its features' pulls, each times `termWeight`, divided by the length of the vector that the same sum over squared
 * rarities gives. Its unit is the regression's: about 0 for others' passages and, up to 1 or so, higher the more surely
 * passages are told to be the brand's. So it is bounded, however little the passages of a brand differ among themselves.
 */
export interface Contrast {
  pull(key: number): number;
  rarity(key: number): number;
  /** As learned without the post and some others; this one, where the post was not learned from. */
  without(post: string): Contrast;
}

/** The passages of the brand that were learned from, each from one of `starts` to the next. */
export interface OwnPassages {
  readonly starts: Uint32Array;
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
}

/** The brand's passages and the coefficients of all passages' vectors in the weights of each problem. */
export interface LearnedContrast {
  /** The ids of the posts that were learned from, with the problem that leaves each out. */
  readonly posts: ReadonlyMap<string, number>;
  readonly passages: OwnPassages;
  /** Problem 0 has all posts. Element `passage * problems + problem`, the background's passages last. */
  readonly problems: number;
  readonly coefficients: Float32Array;
}

/** Derives the weights; those of voices without a post only where they are asked for. */
export function contrastOf(background: BackgroundPassages, learned: LearnedContrast): Contrast {
  const derived = new Map<number, Contrast>();
  const own = { ...learned.passages, values: valuesOf(learned.passages, background.rarity) };
  const without = (post: string): Contrast => of(learned.posts.get(post) ?? 0);
  const of = (problem: number): Contrast => {
    const known = derived.get(problem);
    if (known) return known;
    const pulls = pullsOf(background, own, learned, problem);
    const contrast: Contrast = {
      pull: (key) => pulls[bucketOf(key)] ?? 0,
      rarity: (key) => background.rarity[bucketOf(key)] ?? 0,
      without,
    };
    derived.set(problem, contrast);
    return contrast;
  };
  return of(0);
}

type Rows = Pick<BackgroundPassages, 'starts' | 'buckets' | 'values'>;

function pullsOf(
  background: BackgroundPassages,
  own: Rows,
  { coefficients, problems }: LearnedContrast,
  problem: number,
): Float32Array {
  const weights = new Float64Array(BUCKETS);
  const ownSize = own.starts.length - 1;
  const coefficient = (passage: number): number => coefficients[passage * problems + problem] ?? 0;
  addRows(weights, own, ownSize, coefficient);
  addRows(weights, background, background.size, (passage) => coefficient(ownSize + passage));
  const pulls = new Float32Array(BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    pulls[bucket] = (weights[bucket] ?? 0) * (background.rarity[bucket] ?? 0);
  return pulls;
}

/** The elements of the passages' vectors, which have a length of 1. */
export function valuesOf({ starts, buckets, counts }: OwnPassages, rarity: Float32Array): Float32Array {
  const values = Float32Array.from(
    buckets,
    (bucket, at) => termWeight(counts[at] ?? 1) * (rarity[bucket] ?? 1),
  );
  for (let row = 0; row + 1 < starts.length; row++) {
    const vector = values.subarray(starts[row], starts[row + 1]);
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
    vector.forEach((value, at) => {
      vector[at] = value / length;
    });
  }
  return values;
}

function addRows(
  weights: Float64Array,
  { starts, buckets, values }: Rows,
  size: number,
  coefficient: (row: number) => number,
): void {
  for (let row = 0; row < size; row++) {
    const by = coefficient(row);
    if (by === 0) continue;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const bucket = buckets[at] ?? 0;
      weights[bucket] = (weights[bucket] ?? 0) + by * (values[at] ?? 0);
    }
  }
}
