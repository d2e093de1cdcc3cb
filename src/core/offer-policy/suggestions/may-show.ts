import { COST } from '../../prediction/gate/gate.ts';
import type { Threshold } from '../../prediction/gate/request.ts';
import { fade, ignoredLately } from './fade.ts';
import { personalProbability } from './lean.ts';
import { wasRejected, type OfferPlace } from './rejections.ts';
import { retention } from './retention.ts';
import { sourceOf, type OfferPolicyState } from './state.ts';

/** An offer to be shown. */
export interface WaitingOffer extends OfferPlace {
  readonly text: string;
  /** `embedded`, or a writer's id. */
  readonly source: string;
  /** Calibrated probability, in [0, 1], that the first word is accepted, for an average user. */
  readonly probability: number;
  readonly threshold: Threshold;
  /** The number of ignored offers per hour after which none are shown; 0 for no limit. */
  readonly perHour: number;
  /** True when the user asked for it, so that it is always shown. */
  readonly asked: boolean;
}

/**
 * Why an offer is not shown: it was rejected here, the hourly budget is used up, or its expected cost exceeds
 * its use.
 */
export type HeldBack = 'rejected' | 'budget' | 'not-worth-it';

/** `utility`: keys expected to be saved, less the expected cost of a wrong offer. */
export type MayShow = { readonly show: true; readonly utility: number } | { readonly silent: HeldBack };

/** Ignored offers per hour when the user has not set a limit. */
export const USUAL_PER_HOUR: Record<Threshold, number> = { quiet: 20, balanced: 30, generous: 60 };

/**
 * Whether to show an offer to this user now. Without any history, every offer that passed the checks is
 * shown.
 */
export function mayShow(state: OfferPolicyState, offer: WaitingOffer, now: number): MayShow {
  const today = fade(state, now);
  const utility = expectedUtility(today, offer);
  if (offer.asked) return { show: true, utility };
  if (isSpent(today, offer.perHour, now)) return { silent: 'budget' };
  if (today.rejections.length > 0 && wasRejected(today.rejections, offer, offer.text, now))
    return { silent: 'rejected' };
  return utility > 0 ? { show: true, utility } : { silent: 'not-worth-it' };
}

/** True when the hourly budget of ignored offers is used up; a `perHour` of 0 is no limit. */
export const isSpent = (state: OfferPolicyState, perHour: number, now: number): boolean =>
  perHour > 0 && ignoredLately(state, now).length >= perHour;

/**
 * P(accepted) × keys saved × share that stays − P(not accepted) × cost × annoyance, in keys. The state is
 * that of the moment.
 */
function expectedUtility(state: OfferPolicyState, offer: WaitingOffer): number {
  const source = sourceOf(state, offer.source);
  const taken = personalProbability(source, offer.probability);
  return (
    taken * expectedKeys(offer.text) * retention(source) -
    (1 - taken) * COST[offer.threshold] * state.annoyance
  );
}

/** The probability of each further word relative to the one before. */
const NEXT_WORD = 0.75;

/**
 * Keys saved when the first word is right: its length without the key that accepts it, and the expected
 * length of further words.
 */
export function expectedKeys(text: string): number {
  let weight = 1;
  let keys = -1;
  for (const word of text.match(/\s*\S+/g) ?? []) {
    keys += weight * word.length;
    weight *= NEXT_WORD;
  }
  return Math.max(0, keys);
}
