import { COST } from '../../prediction/gate/gate.ts';
import type { Threshold } from '../../prediction/gate/request.ts';
import { fade } from './fade.ts';
import { personalProbability } from './lean.ts';
import { asRejected, wasRejected, type OfferPlace } from './rejections.ts';
import { retention } from './retention.ts';
import { sourceOf, type OfferPolicyState } from './state.ts';

/** An offer that waits to be shown. */
export interface WaitingOffer extends OfferPlace {
  readonly text: string;
  /** `embedded`, or a writer's id. */
  readonly source: string;
  /** Calibrated probability, in [0, 1], that the first word is taken, by anybody. */
  readonly probability: number;
  readonly threshold: Threshold;
  /** Ignored offers an hour after which there is silence; 0 where there is no limit. */
  readonly perHour: number;
  /** True when the person asked: then nothing is held back. */
  readonly asked: boolean;
}

/** Why an offer is held back: it was rejected here, the hour's budget is gone, or it disturbs more than it helps. */
export type HeldBack = 'rejected' | 'budget' | 'not-worth-it';

/** `utility`: keys expected to be gained, less what a wrong offer is expected to cost. */
export type MayShow = { readonly show: true; readonly utility: number } | { readonly silent: HeldBack };

/** Ignored offers an hour, where the person has set nothing. */
export const USUAL_PER_HOUR: Record<Threshold, number> = { quiet: 20, balanced: 30, generous: 60 };

/** Whether to show an offer to this person now. Where nothing is known of the person, whatever passed the gate is shown. */
export function mayShow(state: OfferPolicyState, offer: WaitingOffer, now: number): MayShow {
  const today = fade(state, now);
  const utility = expectedUtility(today, offer);
  if (offer.asked) return { show: true, utility };
  if (isSpent(today, offer.perHour, now)) return { silent: 'budget' };
  if (today.rejections.length > 0 && wasRejected(today.rejections, asRejected(offer, offer.text), now))
    return { silent: 'rejected' };
  return utility > 0 ? { show: true, utility } : { silent: 'not-worth-it' };
}

/** True when the hour's budget of ignored offers is gone; a `perHour` of 0 is no limit. */
export const isSpent = (state: OfferPolicyState, perHour: number, now: number): boolean =>
  perHour > 0 && fade(state, now).ignoredAt.length >= perHour;

/** P(taken) × keys saved × what stays of them − P(not) × cost × annoyance, in keys. The state is that of the moment. */
function expectedUtility(state: OfferPolicyState, offer: WaitingOffer): number {
  const source = sourceOf(state, offer.source);
  const taken = personalProbability(source, offer.probability);
  return (
    taken * expectedKeys(offer.text) * retention(source) -
    (1 - taken) * COST[offer.threshold] * state.annoyance
  );
}

/** Each further word is a little less sure than the one before. */
const NEXT_WORD = 0.75;

/** Keys saved when the first word is right: its own less the one that takes it, and those of the further words as far as they are to be expected. */
export function expectedKeys(text: string): number {
  let weight = 1;
  let keys = -1;
  for (const word of text.match(/\s*\S+/g) ?? []) {
    keys += weight * word.length;
    weight *= NEXT_WORD;
  }
  return Math.max(0, keys);
}
