import type { Rejection } from './state.ts';

/** The words of a rejection and their place. */
export type Rejected = Omit<Rejection, 'at'>;

interface Happened {
  /** Milliseconds, of the clock passed to `mayShow`. */
  readonly at: number;
  /** `embedded`, or a writer's id. */
  readonly source: string;
}

interface AboutOffer extends Happened {
  /** The predicted probability, in [0, 1], that the offer's first word is accepted. */
  readonly probability: number;
}

/** An event of an offer, or of words accepted from one. */
export type OfferPolicyEvent =
  /** It was shown. */
  | (Happened & { readonly kind: 'shown' })
  /** All that was left of it was accepted. */
  | (AboutOffer & { readonly kind: 'taken' })
  | (AboutOffer & { readonly kind: 'partly-taken'; readonly words: number; readonly of: number })
  /** Its first word at least was right, and was written by hand. */
  | (AboutOffer & { readonly kind: 'typed' })
  /** Something else was typed. `visible`: milliseconds for which it was shown. */
  | (AboutOffer & { readonly kind: 'ignored'; readonly visible: number; readonly rejected: Rejected })
  /** It was dismissed. */
  | (AboutOffer & { readonly kind: 'dismissed'; readonly rejected: Rejected })
  /** The accepted words were undone. */
  | (Happened & { readonly kind: 'undone'; readonly rejected: Rejected })
  /** Accepted words were checked again. `share`: the share of them that is still in the draft, in [0, 1]. */
  | (Happened & {
      readonly kind: 'looked-again';
      readonly after: '30 s' | '5 min';
      readonly share: number;
      readonly rejected: Rejected;
    });

/**
 * Milliseconds for which an offer must be shown to be read at all, and to be certainly read (Cody counts from
 * 750, Continue not below 250).
 */
const UNREAD = 250;
const READ = 750;

/** The extent, 0 to 1, to which an offer shown for this many milliseconds was read. */
export const readAfter = (visible: number): number => within(0, 1, (visible - UNREAD) / (READ - UNREAD));

/** `value` limited to two bounds; the lower one where it is not a number. */
export const within = (least: number, most: number, value: number): number =>
  Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
