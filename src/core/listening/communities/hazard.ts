import { fitLogistic, probability, type LogisticModel } from '../shared/ridge-logistic.ts';
import type { CommunityEvent } from './events.ts';
import { featuresOf, FEATURES, sinceLast } from './features.ts';

/** The chance that the next event comes within each month, given that none came before: a discrete-time hazard (P. Allison, 1982). */
export interface HazardModel {
  readonly logistic: LogisticModel;
  /** Months and communities it was learned from. */
  readonly cases: number;
}

export const MONTH = 30;
export const MONTHS = 6;
/** One looks back from every second month (landmarks; H. van Houwelingen, 2007). */
const LANDMARKS = 60;
/** A community counts as alive so long after its last event. */
const ALIVE = 180;
const FEWEST_EVENTS = 4;
/** As many standardised cases as the prior weighs; between 10 and 100 errors hardly differ (notebook). */
const RIDGE = 30;
/** With fewer, the file cannot teach. */
const FEWEST_CASES = 100;
const YEAR = 365.25;

/** Learns from everything before a day, and from nothing after it; undefined where that is too little. */
export function learnHazard(
  communities: ReadonlyMap<string, readonly CommunityEvent[]>,
  asOf: number,
): HazardModel | undefined {
  const rows: number[][] = [];
  const outcomes: number[] = [];
  for (const events of communities.values()) {
    const known = events.filter(({ day }) => day < asOf);
    const first = known[FEWEST_EVENTS - 1]?.day ?? Infinity;
    for (let day = asOf - MONTH; day > first; day -= LANDMARKS) addLandmark(known, day, asOf, rows, outcomes);
  }
  if (rows.length < FEWEST_CASES || outcomes.every((outcome) => outcome === outcomes[0])) return undefined;
  // Landmarks overlap: six months of outcomes belong to one stretch of time.
  const logistic = fitLogistic(rows, outcomes, LANDMARKS / (MONTH * MONTHS), RIDGE);
  return { logistic, cases: rows.length };
}

function addLandmark(
  known: readonly CommunityEvent[],
  day: number,
  asOf: number,
  rows: number[][],
  outcomes: number[],
): void {
  const past = known.filter((event) => event.day < day);
  if (past.length < FEWEST_EVENTS || sinceLast(past, day) > ALIVE) return;
  const next = known[past.length]?.day ?? Infinity;
  const features = featuresOf(past, day);
  for (let month = 0; month < MONTHS && day + (month + 1) * MONTH <= asOf; month++) {
    const comes = next < day + (month + 1) * MONTH;
    rows.push(rowOf(features, day, month));
    outcomes.push(Number(comes));
    if (comes) return;
  }
}

/** Features whose weight may change from month to month: how long ago the last event was, and the rate of late. */
const CHANGING = [0, 4, 6];

/** A month's features: the community's, the month after the landmark, the time of the year. */
function rowOf(features: readonly number[], day: number, month: number): number[] {
  const later = Math.log(month + 1);
  const season = (2 * Math.PI * (day + (month + 0.5) * MONTH)) / YEAR;
  return [
    ...features,
    later,
    Number(month === 0),
    Math.cos(season),
    Math.sin(season),
    ...CHANGING.map((at) => (features[at] ?? 0) * later),
  ];
}

/** The probability that no event has come after one, two, … six months. */
export function survival({ logistic }: HazardModel, past: readonly CommunityEvent[], day: number): number[] {
  const features = featuresOf(past, day);
  let silent = 1;
  return Array.from({ length: MONTHS }, (_, month) => {
    silent *= 1 - probability(logistic, rowOf(features, day, month));
    return silent;
  });
}

/** How much each feature makes silence likelier than it is on average; negative where it makes it less likely. */
export function towardsSilence(
  { logistic }: HazardModel,
  past: readonly CommunityEvent[],
  day: number,
): number[] {
  const features = featuresOf(past, day);
  return FEATURES.map((_, at) => {
    const scaled = ((features[at] ?? 0) - (logistic.means[at] ?? 0)) / (logistic.scales[at] ?? 1);
    return -scaled * (logistic.weights[at + 1] ?? 0);
  });
}

/**
 * Without anything learned: events as a Poisson process whose rate is that of the last half-year, drawn to one event a year (gamma prior). A whole
 * year would call a community lively that has been silent for most of it.
 * @param events180 events of the last 180 days
 */
export function unlearnedSurvival(events180: number): number[] {
  const seen = YEAR + MONTH * MONTHS;
  return Array.from(
    { length: MONTHS },
    (_, month) => (seen / (seen + (month + 1) * MONTH)) ** (events180 + 1),
  );
}
