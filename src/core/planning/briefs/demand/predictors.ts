import { weekdayOf } from '../history/days.ts';
import { convolve, negativeBinomial, weightedCounts, type CountDistribution } from './count-distribution.ts';
import type { DailyCounts } from './daily-counts.ts';

/** A way to say how many posts come in the days from an index on, from what was before it. */
export type Predictor = (
  counts: DailyCounts,
  end: number,
  horizon: number,
  most: number,
) => CountDistribution;

/** Two years of days. */
const REACH = 728;

/** What a day weighs by its age, where one counts half after so many days. */
const weightsByAge = (halfLife: number): Float64Array =>
  Float64Array.from({ length: REACH + 1 }, (_, age) => 0.5 ** (age / halfLife));

/** Two years of overlapping windows, each counting half after so many days. */
const windows = (halfLife: number): Predictor => {
  const weightOf = weightsByAge(halfLife);
  return (counts, end, horizon, most) => {
    const starts = Array.from(
      { length: Math.min(REACH, Math.max(0, end - horizon + 1)) },
      (_, at) => end - horizon - at,
    );
    if (starts.length === 0) return rateWithDispersion(halfLife)(counts, end, horizon, most);
    return weightedCounts(
      starts.map((start) => counts.window(start, horizon)),
      weightOf,
      most,
    );
  };
};

/** Weeks back from which the dispersion is taken, and those after which one counts half. */
const [WEEKS, WEEKS_HALF] = [40, 20];
/** Before this many days a rate is not yet known. */
const SETTLED = 28;

/** A fading rate, with the dispersion that windows had about the rate that was known before them. */
const rateWithDispersion =
  (halfLife: number): Predictor =>
  (counts, end, horizon, most) => {
    // As if two windows had been as dispersed as a Poisson process.
    let [squares, weight] = [2, 2];
    for (let back = 0; back < WEEKS; back++) {
      const start = end - horizon - back * 7;
      if (start < SETTLED) break;
      // Hardly any posts expected say little about dispersion, and would divide by nothing.
      const expected = Math.max(0.3, counts.rate(halfLife, start) * horizon);
      const fade = 0.5 ** (back / WEEKS_HALF);
      squares += (fade * (counts.window(start, horizon) - expected) ** 2) / expected;
      weight += fade;
    }
    const mean = counts.rate(halfLife, end) * horizon;
    return negativeBinomial(mean, (mean * squares) / weight, most);
  };

/** How much of an observed day the average day counts, so that no weekday is certain. */
const PRIOR = 0.3;

/** Each weekday with its own counts, as if days were independent: right for brands with fixed days. */
const weekdays = (halfLife: number): Predictor => {
  const weightOf = weightsByAge(halfLife);
  return (counts, end, horizon, most) => {
    const average = Math.min(1, counts.rate(halfLife, end));
    const ofWeekday = Array.from({ length: 7 }, (_, weekday) => {
      const [seen, weights] = [
        [0, 1],
        [PRIOR * (1 - average), PRIOR * average],
      ];
      const last = end - 1 - ((weekdayOf(counts.first + end - 1) - weekday + 7) % 7);
      for (let at = last; at >= Math.max(0, end - REACH); at -= 7) {
        seen.push(counts.counts[at] ?? 0);
        weights.push(weightOf[end - at] ?? 0);
      }
      return weightedCounts(seen, weights, Math.min(most, Math.max(...seen)));
    });
    let sum: CountDistribution = Float64Array.of(1);
    ofWeekday.forEach((one, weekday) => {
      const times = Array.from({ length: horizon }).filter(
        (_, at) => weekdayOf(counts.first + end + at) === weekday,
      ).length;
      for (let time = 0; time < times; time++) sum = convolve(sum, one, most);
    });
    return sum;
  };
};

/** Tried side by side; half-lives from three weeks to two years. */
export const PREDICTORS: readonly Predictor[] = [
  windows(60),
  windows(180),
  windows(730),
  rateWithDispersion(20),
  rateWithDispersion(60),
  rateWithDispersion(180),
  weekdays(40),
  weekdays(150),
];
