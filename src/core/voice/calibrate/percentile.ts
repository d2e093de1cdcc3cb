import type { Calibration, LengthBand } from '../model/calibration.ts';
import type { Score } from '../score/score.ts';

/** The percentile, 0 to 100, of a score among the brand's own texts of similar length, with its 90 % interval. */
export interface Percentile {
  readonly percentile: number;
  readonly low: number;
  readonly high: number;
}

/** No percentile: the text is too short, or the brand has too few posts to compare with. */
export type NoPercentile =
  { readonly tooShort: true; readonly atLeastWords: number } | { readonly tooFewPosts: true };

export const percentileOf = (
  calibration: Calibration,
  score: Pick<Score, 'raw' | 'words'>,
): Percentile | NoPercentile => placeAmong(calibration.bands, score.raw, score.words);

/** Scores of the brand's own texts of about `words` words, ascending. */
type Band = Pick<LengthBand, 'words' | 'posts' | 'scores'>;

/**
 * The percentile of a raw score of a text of `words` words, interpolated between bands; the bands' lengths
 * ascend.
 */
export function placeAmong(bands: readonly Band[], raw: number, words: number): Percentile | NoPercentile {
  const shortest = bands[0];
  if (!shortest) return { tooFewPosts: true };
  if (words < shortest.words) return { tooShort: true, atLeastWords: shortest.words };
  const after = bands.findIndex((band) => band.words > words);
  const upper = bands[after];
  const lower = bands.at(after < 0 ? -1 : after - 1) ?? shortest;
  if (!upper) return within(lower, raw);
  const share = Math.log(words / lower.words) / Math.log(upper.words / lower.words);
  return between(within(lower, raw), within(upper, raw), share);
}

function within(band: Band, raw: number): Percentile {
  const below = band.scores.filter((score) => score < raw).length;
  const same = band.scores.filter((score) => score === raw).length;
  const rank = (below + same / 2 + 0.5) / (band.scores.length + 1);
  // Pieces of one post resemble each other, so the number of posts is the sample size.
  const [low, high] = wilson(rank, band.posts);
  return { percentile: 100 * rank, low: 100 * low, high: 100 * high };
}

const Z90 = 1.645;

/** Wilson's 90 % interval (1927) for a share observed in `n` trials. */
export function wilson(share: number, n: number): [low: number, high: number] {
  const z2 = Z90 ** 2 / n;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (Z90 / (1 + z2)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

function between(a: Percentile, b: Percentile, share: number): Percentile {
  const mix = (x: number, y: number): number => x + (y - x) * share;
  return { percentile: mix(a.percentile, b.percentile), low: mix(a.low, b.low), high: mix(a.high, b.high) };
}
