export { compose, type Composition } from './composition.ts';
export { eagernessOf, type Eagerness } from './eagerness.ts';
export type { Rejected, OfferPolicyEvent } from './events.ts';
export {
  endOf,
  follow,
  followed,
  restOf,
  stretchOf,
  type FollowedOffer,
  type Outcome,
} from './follow-offer.ts';
export {
  isSpent,
  mayShow,
  USUAL_PER_HOUR,
  type HeldBack,
  type MayShow,
  type WaitingOffer,
} from './may-show.ts';
export { observe } from './observe.ts';
export { pausedUntil, TOO_MUCH, type Paused } from './paused.ts';
export { readOfferPolicy } from './read-offer-policy.ts';
export { rebase, type OffsetRange, type TextChange } from './rebase.ts';
export { asRejected, type OfferPlace } from './rejections.ts';
export { keptShare, STILL_IN } from './retention.ts';
export { MOST_REJECTIONS, NEW_OFFER_POLICY, type Counts, type OfferPolicyState } from './state.ts';
