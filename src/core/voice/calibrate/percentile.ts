import type { Calibration, LengthBand } from '../model/calibration.ts';
import { peakDrift } from '../drift/peak-drift.ts';
import type { Score } from '../score/score.ts';

/** The percentile, 0 to 100, of a score among the brand's own texts of similar length, with its 90 % interval. */
export interface Percentile {
  readonly percentile: number;
  readonly low: number;
  readonly high: number;
}

/** No percentile: the text is too short, or the brand has too few posts to compare with. */
export type NoPercentile = { readonly tooShort: true; readonly atLeastWords: number } | TooFewPosts;

export interface TooFewPosts {
  readonly tooFewPosts: true;
  /** How many more posts of 40 words or more a score takes; undefined where that is not known. */
  readonly more?: number;
}

export const percentileOf = (
  calibration: Calibration,
  score: Pick<Score, 'raw' | 'words'>,
): Percentile | NoPercentile => {
  const place = placeAmong(calibration.bands, score.raw, score.words);
  return 'tooFewPosts' in place
    ? { tooFewPosts: true, more: Math.max(1, calibration.leastPosts - calibration.posts) }
    : place;
};

/**
 * The percentile of the drift of a text's three furthest sentences among that of the brand's own texts of similar length: high where they are
 * further off than is usual. `words` is the text's length.
 */
export const peakPercentile = (
  calibration: Calibration,
  sentences: readonly { readonly drift: number }[],
  words: number,
): Percentile | NoPercentile =>
  placeAmong(
    calibration.bands.map((band) => ({ ...band, scores: band.peaks })),
    peakDrift(sentences),
    words,
  );

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
  const share = smoothedShareBelow(band, raw);
  // Pieces of one post resemble each other, so the number of posts is the sample size.
  const [low, high] = wilson(share, band.posts);
  return { percentile: 100 * share, low: 100 * low, high: 100 * high };
}

/** The normal reference bandwidth for a distribution function, in standard deviations (Bowman, Hall and Prvan, 1998). */
const BANDWIDTH = 1.59;
/** The standard deviation of the logistic distribution with scale 1. */
const LOGISTIC_DEVIATION = Math.PI / Math.sqrt(3);
/** Scores that all agree still leave a step of this height, in units of the score. */
const LEAST_SCALE = 1e-6;

/**
 * The share, 0 to 1, of the brand's further texts that are to be expected below a score: the distribution function of its scores, each
 * smoothed by a logistic kernel and drawn in towards the mean by as much as smoothing spreads them (Jones, 1991). Ranks alone could not go below
 * 1 / (n + 1), so that among a dozen posts nothing would be far off, and would not move while a draft gets better below the lowest post.
 */
function smoothedShareBelow({ scores, posts }: Band, raw: number): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / scores.length;
  const bandwidth = BANDWIDTH * posts ** (-1 / 3);
  const shrink = 1 / Math.sqrt(1 + bandwidth ** 2);
  const scale = Math.max(LEAST_SCALE, (shrink * bandwidth * Math.sqrt(variance)) / LOGISTIC_DEVIATION);
  const below = scores.reduce(
    (sum, score) => sum + 1 / (1 + Math.exp((mean + shrink * (score - mean) - raw) / scale)),
    0,
  );
  return below / scores.length;
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
