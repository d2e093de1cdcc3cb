import type { CurvePoint, Growth, LearningCurve } from './proof.ts';
import { areaUnderCurve } from './recognition.ts';

/**
 * Scores by a voice learned from a given number of posts; NaN where a post has no text to test. A text has
 * the same index in every trial.
 */
export interface Trial {
  readonly posts: number;
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** The number of further posts whose gain is estimated. */
const MORE = 20;
/** Smaller gains are not noticeable. */
const LEAST_GAIN = 0.005;
/** With an error rate as low as this, more posts hardly help. */
const LEAST_ERROR = 0.01;
const LEAST_POINTS = 3;
/** The number of parts that are left out in turn to measure how far the estimate depends on single texts. */
const PARTS = 10;

/**
 * The learning curve of the trials and its extrapolation. The trials' sizes ascend; the last is the whole
 * brand.
 * @param now the share of pairs that the voice wins today, over all texts
 */
export function growthFrom(trials: readonly Trial[], now: number): LearningCurve {
  const points = pointsOf(trials, () => true);
  const posts = points.at(-1)?.posts ?? 1;
  const left = 1 - now;
  const gain = (slope: number, times: number): number => left * (1 - times ** slope);
  const slope = slopeOf(points);
  const more = (posts + MORE) / posts;
  const without = Array.from({ length: PARTS }, (_, part) =>
    gain(slopeOf(pointsOf(trials, (at) => at % PARTS !== part)), more),
  );
  const kind =
    points.length < LEAST_POINTS && left >= LEAST_ERROR
      ? 'unclear'
      : judge(left, gain(slope, more), jackknife(without));
  return { points, growth: { kind, more: MORE, to: now + gain(slope, more), twice: now + gain(slope, 2) } };
}

function judge(left: number, gain: number, error: number): Growth['kind'] {
  if (left < LEAST_ERROR || gain + 2 * error < 2 * LEAST_GAIN) return 'enough';
  return gain >= LEAST_GAIN && gain > 2 * error ? 'helps' : 'unclear';
}

/** The standard error of a figure, from its values with each part left out in turn (Tukey, 1958). */
function jackknife(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(((values.length - 1) / values.length) * squares);
}

function pointsOf(trials: readonly Trial[], keep: (at: number) => boolean): CurvePoint[] {
  const kept = (scores: readonly number[]): number[] =>
    scores.filter((score, at) => !Number.isNaN(score) && keep(at));
  return trials.map(({ posts, own, others }) => ({ posts, pairs: areaUnderCurve(kept(own), kept(others)) }));
}

/**
 * The exponent of the power law by which errors fall with the number of posts (Cortes and others, 1993): the
 * slope of a straight line through the logarithms. 0 where errors do not fall.
 */
function slopeOf(points: readonly CurvePoint[]): number {
  const xs = points.map(({ posts }) => Math.log(posts));
  const ys = points.map(({ pairs }) => Math.log(Math.max(LEAST_ERROR / 10, 1 - pairs)));
  const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  let covariance = 0;
  let variance = 0;
  xs.forEach((x, at) => {
    covariance += (x - meanX) * ((ys[at] ?? 0) - meanY);
    variance += (x - meanX) ** 2;
  });
  return variance === 0 ? 0 : Math.min(0, covariance / variance);
}
