import { type OfferPolicyState, type SourceState } from './state.ts';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time in which annoyance is halved. */
export const ANNOYANCE_HALVES = 10 * MINUTE;
/** The half-life of evidence against a source's offers; evidence for them fades only with further offers. */
const BLAME_HALVES = 7 * DAY;

/** The state at `now`, faded over time. If the clock was set back, nothing fades. */
export function fade(state: OfferPolicyState, now: number): OfferPolicyState {
  const elapsed = Math.max(0, now - state.at);
  const blame = 2 ** (-elapsed / BLAME_HALVES);
  return {
    ...state,
    at: now,
    annoyance: 1 + (state.annoyance - 1) * 2 ** (-elapsed / ANNOYANCE_HALVES),
    ignoredAt: ignoredLately(state, now),
    sources: mapValues(state.sources, (source) => ({
      ...source,
      deficit: source.deficit * blame,
      lost: source.lost * blame,
    })),
  };
}

/** The times of the offers of the last hour that were read and ignored. */
export const ignoredLately = ({ ignoredAt }: OfferPolicyState, now: number): readonly number[] =>
  ignoredAt.filter((at) => at <= now && now - at < HOUR);

const mapValues = (
  sources: OfferPolicyState['sources'],
  change: (source: SourceState) => SourceState,
): OfferPolicyState['sources'] =>
  Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, change(source)]));
