import type { Localize } from '../../base/localize.ts';
import { mean, sum } from '../shared/statistics.ts';
import type { CommunityEvent } from './events.ts';
import { eventsWithin, FEATURES, sinceLast, usualGap, type Matter } from './features.ts';

const MOST = 3;
/** A tenth on the scale of logits changes a probability by at most 2.5 per cent. */
const LEAST = 0.1;
const HALF_YEAR = 180;
const YEAR = 365;

/**
 * What moves a community's risk most, in words that can be checked: the numbers that it rests on. First what the last event says.
 * @param pull how much each feature makes silence likelier
 */
export function reasonsFor(
  past: readonly CommunityEvent[],
  day: number,
  pull: readonly number[],
  localize: Localize,
): string[] {
  const matters = new Map<Matter, number>();
  FEATURES.forEach(({ matter }, at) => matters.set(matter, (matters.get(matter) ?? 0) + (pull[at] ?? 0)));
  const strongest = [...matters]
    .filter(([matter, weight]) => matter !== 'recency' && Math.abs(weight) >= LEAST)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const said = [recency(past, day, localize)];
  for (const [matter, weight] of strongest.slice(0, MOST - 1))
    said.push(
      weight > 0
        ? localize('{0} (speaks for silence)', inWords(matter, past, day, localize))
        : localize('{0} (speaks against silence)', inWords(matter, past, day, localize)),
    );
  return said;
}

function recency(past: readonly CommunityEvent[], day: number, localize: Localize): string {
  const since = sinceLast(past, day);
  return past.length < 2
    ? localize('the only event was {0} days ago', since)
    : localize(
        'the last event was {0} days ago; usual is one every {1} days',
        since,
        Math.round(usualGap(past)),
      );
}

function inWords(matter: Matter, past: readonly CommunityEvent[], day: number, localize: Localize): string {
  const within = (from: number, to = 0): number => eventsWithin(past, day - from, day - to);
  switch (matter) {
    case 'volume':
      return localize(
        '{0} events in the last 365 days, {1} of them in the last 90',
        within(YEAR),
        within(90),
      );
    case 'trend':
      return localize(
        '{0} events in the last 180 days, {1} in the 180 before',
        within(HALF_YEAR),
        within(2 * HALF_YEAR, HALF_YEAR),
      );
    case 'people':
      return localize(
        '{0} people came to each of the last three events, {1} to the last nine',
        ...[3, 9].map((last) => Math.round(mean(past.slice(-last).map(({ people }) => people)))),
      );
    case 'tenure':
      return localize('{0} events in {1} days since the first', past.length, day - (past[0]?.day ?? day));
    case 'recency':
      return localize(
        '{0} people in the last 365 days',
        sum(past.filter((event) => event.day >= day - YEAR).map(({ people }) => people)),
      );
  }
}
