import { median } from '../../base/numbers/median.ts';
import { mean } from '../shared/statistics.ts';
import type { CommunityEvent } from './events.ts';

/** What a number says about a community, for the reasons. */
export type Matter = 'recency' | 'volume' | 'trend' | 'people' | 'tenure';

interface Feature {
  readonly matter: Matter;
  /** From the events before a day, of which there are one or more, oldest first. */
  readonly of: (past: readonly CommunityEvent[], day: number) => number;
}

const YEAR = 365;
/** A gap below a week is within one event. */
const LEAST_GAP = 7;

const lastOf = (past: readonly CommunityEvent[]): CommunityEvent => past.at(-1) ?? { day: 0, people: 0 };
export const sinceLast = (past: readonly CommunityEvent[], day: number): number => day - lastOf(past).day;
export const eventsWithin = (past: readonly CommunityEvent[], from: number, to: number): number =>
  past.filter((event) => event.day >= from && event.day < to).length;

function gapsOf(past: readonly CommunityEvent[], last: number): number[] {
  const recent = past.slice(-last - 1);
  return recent.slice(1).map(({ day }, before) => day - (recent[before]?.day ?? day));
}

/** The middle one of the last eight gaps; a year where there is one event. */
export const usualGap = (past: readonly CommunityEvent[]): number =>
  past.length < 2 ? YEAR : Math.max(LEAST_GAP, median(gapsOf(past, 8)));

/** Events a year, older ones counting less. */
function fadingRate(past: readonly CommunityEvent[], day: number, halfLife: number): number {
  let sum = 0;
  for (const event of past) sum += 2 ** (-(day - event.day) / halfLife);
  return Math.log((sum * Math.LN2 * YEAR) / halfLife + 0.3);
}

export const turnout = (events: readonly CommunityEvent[]): number =>
  Math.log1p(mean(events.map(({ people }) => people)));

/**
 * The logarithms of times and counts, as their ratios matter: what the literature on churn uses (recency, frequency, trend, size, tenure). The
 * same for every file; only their weights are learned.
 */
export const FEATURES: readonly Feature[] = [
  { matter: 'recency', of: (past, day) => Math.log1p(sinceLast(past, day)) },
  { matter: 'recency', of: (past, day) => Math.log(sinceLast(past, day) / usualGap(past) + 0.1) },
  {
    matter: 'recency',
    of: (past, day) => Math.log(Math.max(sinceLast(past, day), ...gapsOf(past, 12)) + 10),
  },
  { matter: 'volume', of: (past, day) => Math.log1p(eventsWithin(past, day - YEAR, day)) },
  { matter: 'volume', of: (past, day) => Math.log1p(eventsWithin(past, day - 90, day)) },
  { matter: 'volume', of: (past, day) => Math.log1p(eventsWithin(past, day - 180, day)) },
  { matter: 'volume', of: (past, day) => fadingRate(past, day, 60) },
  { matter: 'volume', of: (past, day) => fadingRate(past, day, 180) },
  { matter: 'volume', of: (past, day) => fadingRate(past, day, YEAR) },
  { matter: 'trend', of: (past, day) => Math.log1p(eventsWithin(past, day - 360, day - 180)) },
  { matter: 'trend', of: (past, day) => Math.log1p(eventsWithin(past, day - 2 * YEAR, day - YEAR)) },
  { matter: 'people', of: (past) => turnout(past.slice(-3)) - turnout(past.slice(-9)) },
  { matter: 'people', of: (past) => turnout(past.slice(-6)) },
  { matter: 'people', of: (past) => Math.log1p(lastOf(past).people) },
  { matter: 'tenure', of: (past, day) => Math.log(day - (past[0]?.day ?? day) + 30) },
  { matter: 'tenure', of: (past) => Math.log1p(past.length) },
];

export const featuresOf = (past: readonly CommunityEvent[], day: number): number[] =>
  FEATURES.map((feature) => feature.of(past, day));
