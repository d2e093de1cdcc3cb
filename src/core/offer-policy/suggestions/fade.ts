import { type OfferPolicyState, type SourceState } from './state.ts';

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Annoyance comes down by half in this time. */
export const ANNOYANCE_HALVES = 10 * MINUTE;
/** What speaks against a source's offers weighs half after this time; what speaks for them fades only with further offers. */
const BLAME_HALVES = 7 * DAY;

/** The state as it is at `now`: time forgives, and does nothing else. A clock that was set back counts from where it stands. */
export function fade(state: OfferPolicyState, now: number): OfferPolicyState {
  const elapsed = Math.max(0, now - state.at);
  const blame = 2 ** (-elapsed / BLAME_HALVES);
  return {
    ...state,
    at: now,
    annoyance: 1 + (state.annoyance - 1) * 2 ** (-elapsed / ANNOYANCE_HALVES),
    ignoredAt: state.ignoredAt.filter((at) => at <= now && now - at < HOUR),
    sources: mapValues(state.sources, (source) => ({
      ...source,
      deficit: source.deficit * blame,
      lost: source.lost * blame,
    })),
  };
}

const mapValues = (
  sources: OfferPolicyState['sources'],
  change: (source: SourceState) => SourceState,
): OfferPolicyState['sources'] =>
  Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, change(source)]));
