import type { BackgroundPassages } from '../background/background-passages.ts';
import { bucketOf } from '../background/hashed-features.ts';
import { joinedRows, type JoinedRows, type OwnPassages } from './joined-rows.ts';
import { addRows } from './ridge.ts';

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
  const joined = joinedRows(learned.passages, background);
  const { places } = joined.columns;
  let derived: readonly Contrast[] | undefined;
  const of = (problem: number): Contrast => {
    derived ??= pullsOf(joined, learned, background.rarity).map(withPulls);
    return derived[problem] ?? whole;
  };
  const withPulls = (pulls: Float32Array): Contrast => ({
    pull: (key) => pulls[places[bucketOf(key)] ?? 0] ?? 0,
    rarity: (key) => background.rarity[bucketOf(key)] ?? 0,
    without: (post) => of(learned.posts.get(post) ?? 0),
  });
  const [pulls = new Float32Array()] = pullsOf(joined, onlyWhole(learned), background.rarity);
  const whole = withPulls(pulls);
  return whole;
}

type Coefficients = Pick<LearnedContrast, 'problems' | 'coefficients'>;

/** Those of the voice of all posts: many brands are opened and never calibrated again. */
const onlyWhole = ({ problems, coefficients }: Coefficients): Coefficients => ({
  problems: 1,
  coefficients: coefficients.filter((_, at) => at % problems === 0),
});

/** For each problem, the pulls of the buckets that occur, from 1; 0 is that of all others. */
function pullsOf(
  { parts, columns: { buckets } }: JoinedRows,
  { problems, coefficients }: Coefficients,
  rarity: Float32Array,
): Float32Array[] {
  const weights = new Float64Array(buckets.length * problems);
  addRows(parts, coefficients, problems, weights);
  return Array.from({ length: problems }, (_, problem) => {
    const pulls = new Float32Array(1 + buckets.length);
    buckets.forEach((bucket, column) => {
      pulls[1 + column] = (weights[column * problems + problem] ?? 0) * (rarity[bucket] ?? 0);
    });
    return pulls;
  });
}
