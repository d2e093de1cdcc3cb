import { within } from './events.ts';
import type { SourceState } from './state.ts';

/** The weight of the prior, in offers. */
const PRIOR_OFFERS = 20;
/** The number of further offers after which the weight of an offer is halved. */
const OFFER_HALVES = 100;
const FADES = 2 ** (-1 / OFFER_HALVES);

type Balance = Pick<SourceState, 'surplus' | 'deficit'>;

/**
 * How many times likelier than predicted this user accepts a source's offers, as odds. An accepted offer of
 * probability p adds 1 − p to the surplus, an ignored one adds p to the deficit; where probabilities are
 * correct, both sums grow equally and the ratio stays at 1. A beta–binomial estimate in which every offer has
 * its own prior: the ratio tends to the odds of acceptance over the predicted odds.
 */
export const lean = ({ surplus, deficit }: Balance): number =>
  (PRIOR_OFFERS + surplus) / (PRIOR_OFFERS + deficit);

/** The probability that this user accepts an offer of probability `promised`. */
export function personalProbability(source: Balance, promised: number): number {
  const p = heldProbability(promised);
  const odds = (p / (1 - p)) * lean(source);
  return odds / (1 + odds);
}

/**
 * Updates a source with an offer of which `share` was accepted, with a weight in [0, 1]. Older offers fade, but never so
 * far that accepting an offer would lower the ratio, or ignoring one raise it, at once or after the deficit has faded
 * over time: an accepted offer leaves the surplus as large as it was.
 */
export function learn(source: SourceState, promised: number, share: number, weight: number): SourceState {
  if (weight <= 0) return source;
  const p = heldProbability(promised);
  const fades = FADES ** weight;
  const surplus = source.surplus * fades + weight * share * (1 - p);
  const deficit = source.deficit * fades + weight * (1 - share) * p;
  if (share >= 1) return { ...source, deficit, surplus: Math.max(surplus, source.surplus) };
  if (share <= 0)
    return {
      ...source,
      surplus,
      deficit: Math.max(deficit, (PRIOR_OFFERS + surplus) / lean(source) - PRIOR_OFFERS),
    };
  return { ...source, surplus, deficit };
}

/** Limited, since no offer is certain or impossible. */
const heldProbability = (promised: number): number => within(0.01, 0.99, promised);
