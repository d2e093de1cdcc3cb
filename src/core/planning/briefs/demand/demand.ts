import { runToEnd } from '../../../base/cooperative.ts';
import { BayesMixture } from '../forecast/bayes-mixture.ts';
import { meanOf, middleOf, mixed, negativeBinomial } from './count-distribution.ts';
import { DailyCounts } from './daily-counts.ts';
import { PREDICTORS } from './predictors.ts';

/** How many posts are to be expected; between `low` and `high` in four of five cases. */
export interface Demand {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

const SHARE = 0.8;
/** How much of the evidence is left a week later. */
const MEMORY = 0.97;
/** Weeks on which the predictors are judged. */
const WEEKS = 52;
/** What no predictor expected has this probability together, so that one surprise does not decide for ever. */
const SURPRISE = 0.02;
/** Days of history before a predictor is judged. */
const SETTLED = 56;

/**
 * How many posts come in the days from one on: overlapping windows of the past, fading rates with their dispersion and weekdays side by side, weighted by
 * how likely each would have made the weeks that came.
 * @param days of the posts before, oldest first
 */
export const demandOf = (days: readonly number[], asOf: number, horizon: number): Demand =>
  runToEnd(demandInSteps(days, asOf, horizon));

/** Weeks that are judged between two pauses. */
const A_STEP = 8;

/** Like `demandOf`, in steps of some milliseconds. */
export function* demandInSteps(
  days: readonly number[],
  asOf: number,
  horizon: number,
): Generator<undefined, Demand, undefined> {
  const counts = new DailyCounts(days, asOf);
  if (counts.length === 0 || horizon < 1) return { low: 0, estimate: 0, high: 0 };
  const most = mostOf(counts, horizon);
  const average = counts.rate(Infinity, counts.length) * horizon;
  const surprise = negativeBinomial(average, 4 * average, most);
  const trust = new BayesMixture(PREDICTORS.length, MEMORY);
  let judged = 0;
  for (const end of weeksBefore(counts, horizon)) {
    if (++judged % A_STEP === 0) yield;
    const came = Math.min(most, counts.window(end, horizon));
    trust.learn(
      PREDICTORS.map((predict) => {
        const p = predict(counts, end, horizon, most)[came] ?? 0;
        // Windows overlap: each is evidence in proportion to what is new in it.
        return Math.min(1, 7 / horizon) * Math.log((1 - SURPRISE) * p + SURPRISE * (surprise[came] ?? 0));
      }),
    );
  }
  const p = mixed(
    PREDICTORS.map((predict) => predict(counts, counts.length, horizon, most)),
    trust.weights(),
  );
  return { ...middleOf(p, SHARE), estimate: meanOf(p) };
}

/** Half as many again as there ever were: what is above is as good as impossible. */
function mostOf(counts: DailyCounts, horizon: number): number {
  let most = counts.rate(Infinity, counts.length) * horizon;
  for (let from = 0; from + horizon <= counts.length; from++)
    most = Math.max(most, counts.window(from, horizon));
  return Math.ceil(most * 1.5 + 8);
}

/** Where windows began that are over by now, oldest first. */
function weeksBefore(counts: DailyCounts, horizon: number): readonly number[] {
  const ends: number[] = [];
  for (let end = counts.length - horizon; end >= Math.max(SETTLED, horizon) && ends.length < WEEKS; end -= 7)
    ends.push(end);
  return ends.reverse();
}
