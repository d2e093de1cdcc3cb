import { within } from './events.ts';
import type { SourceState } from './state.ts';

/** What is known beforehand is worth so many offers. */
const PRIOR_OFFERS = 20;
/** After so many further offers an old one weighs half. */
const OFFER_HALVES = 100;
const FADES = 2 ** (-1 / OFFER_HALVES);

type Balance = Pick<SourceState, 'surplus' | 'deficit'>;

/**
 * How many times likelier than promised this person takes a source's offers, as odds. A taken offer of probability p is a surplus of 1 − p, one that was left
 * a deficit of p; where probabilities hold, both sums grow alike and the ratio stays at 1. A Beta–binomial estimate in which every offer brings its own prior:
 * the ratio tends to the odds of taking over the odds that were promised.
 */
export const lean = ({ surplus, deficit }: Balance): number =>
  (PRIOR_OFFERS + surplus) / (PRIOR_OFFERS + deficit);

/** The probability that this person takes an offer of probability `promised`. */
export function personalProbability(source: Balance, promised: number): number {
  const p = heldProbability(promised);
  const odds = (p / (1 - p)) * lean(source);
  return odds / (1 + odds);
}

/**
 * Learns from an offer of which `share` was taken, with a weight in [0, 1]. What is older fades; but never so far that taking an offer would lower the ratio, or
 * leaving one raise it.
 */
export function learn(source: SourceState, promised: number, share: number, weight: number): SourceState {
  if (weight <= 0) return source;
  const p = heldProbability(promised);
  const fades = FADES ** weight;
  const surplus = source.surplus * fades + weight * share * (1 - p);
  const deficit = source.deficit * fades + weight * (1 - share) * p;
  const before = lean(source);
  if (share >= 1)
    return {
      ...source,
      deficit,
      surplus: Math.max(surplus, before * (PRIOR_OFFERS + deficit) - PRIOR_OFFERS),
    };
  if (share <= 0)
    return {
      ...source,
      surplus,
      deficit: Math.max(deficit, (PRIOR_OFFERS + surplus) / before - PRIOR_OFFERS),
    };
  return { ...source, surplus, deficit };
}

/** No offer is certain, nor impossible. */
const heldProbability = (promised: number): number => within(0.01, 0.99, promised);
