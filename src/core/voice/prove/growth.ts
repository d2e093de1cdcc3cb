import type { CurvePoint, Growth, LearningCurve } from './proof.ts';
import { areaUnderCurve } from './recognition.ts';

/** Scores by a voice of so many posts; NaN where a post has no text to try. A text has the same place in every trial. */
export interface Trial {
  readonly posts: number;
  readonly own: readonly number[];
  readonly others: readonly number[];
}

/** What is asked: how much so many further posts would bring. */
const MORE = 20;
/** Smaller gains nobody would notice. */
const LEAST_GAIN = 0.005;
/** So little left to gain that more posts would hardly help. */
const LEAST_ERROR = 0.01;
/** Parts that are left out in turn to see how far the estimate depends on single texts. */
const PARTS = 10;

/** The curve that trials make and what it promises. The trials' sizes ascend. */
export function growthFrom(trials: readonly Trial[]): LearningCurve {
  const points = pointsOf(trials, () => true);
  const now = points.at(-1)?.pairs ?? NaN;
  if (points.length < 3)
    return { points, growth: 1 - now < LEAST_ERROR ? { kind: 'enough' } : { kind: 'unclear' } };
  const gain = gainOf(points);
  const without = Array.from({ length: PARTS }, (_, part) =>
    gainOf(pointsOf(trials, (at) => at % PARTS !== part)),
  );
  const mean = without.reduce((sum, value) => sum + value, 0) / PARTS;
  // The jackknife (Tukey, 1958).
  const error = Math.sqrt(
    ((PARTS - 1) / PARTS) * without.reduce((sum, value) => sum + (value - mean) ** 2, 0),
  );
  return { points, growth: judge(now, gain, error) };
}

function judge(now: number, gain: number, error: number): Growth {
  if (1 - now < LEAST_ERROR || gain + 2 * error < 2 * LEAST_GAIN) return { kind: 'enough' };
  if (gain >= LEAST_GAIN && gain > 2 * error) return { kind: 'helps', more: MORE, from: now, to: now + gain };
  return { kind: 'unclear' };
}

function pointsOf(trials: readonly Trial[], keep: (at: number) => boolean): CurvePoint[] {
  const kept = (scores: readonly number[]): number[] =>
    scores.filter((score, at) => !Number.isNaN(score) && keep(at));
  return trials.map(({ posts, own, others }) => ({ posts, pairs: areaUnderCurve(kept(own), kept(others)) }));
}

/**
 * What further posts would add if errors go on falling as a power of the number of posts, as learning curves do (Cortes and others,
 * 1993): a straight line through their logarithms, from where the curve stands now.
 */
function gainOf(points: readonly CurvePoint[]): number {
  const posts = points.at(-1)?.posts ?? 1;
  const xs = points.map((point) => Math.log(point.posts));
  const ys = points.map(({ pairs }) => Math.log(Math.max(LEAST_ERROR / 10, 1 - pairs)));
  const meanX = xs.reduce((sum, x) => sum + x, 0) / xs.length;
  const meanY = ys.reduce((sum, y) => sum + y, 0) / ys.length;
  let covariance = 0;
  let variance = 0;
  xs.forEach((x, at) => {
    covariance += (x - meanX) * ((ys[at] ?? 0) - meanY);
    variance += (x - meanX) ** 2;
  });
  const left = 1 - (points.at(-1)?.pairs ?? 1);
  return left * (1 - ((posts + MORE) / posts) ** (covariance / variance));
}
