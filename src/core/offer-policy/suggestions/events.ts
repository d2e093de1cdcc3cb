import type { Rejection } from './state.ts';

/** The words of a rejection and where they stood. */
export type Rejected = Omit<Rejection, 'at'>;

interface Happened {
  /** Milliseconds, of the clock that `mayShow` is asked with. */
  readonly at: number;
  /** `embedded`, or a writer's id. */
  readonly source: string;
}

interface AboutOffer extends Happened {
  /** The probability, in [0, 1], that the offer's first word would be taken. */
  readonly probability: number;
}

/** What happened to an offer, or to words that were taken from one. */
export type OfferPolicyEvent =
  /** It was put on the screen. */
  | (Happened & { readonly kind: 'shown' })
  /** All that was left of it was taken. */
  | (AboutOffer & { readonly kind: 'taken' })
  | (AboutOffer & { readonly kind: 'partly-taken'; readonly words: number; readonly of: number })
  /** Its first word at least was right, and was written by hand. */
  | (AboutOffer & { readonly kind: 'typed' })
  /** Something else was written. `visible`: milliseconds it had been on the screen. */
  | (AboutOffer & { readonly kind: 'ignored'; readonly visible: number; readonly rejected: Rejected })
  /** It was sent away. */
  | (AboutOffer & { readonly kind: 'dismissed'; readonly rejected: Rejected })
  /** What was taken was undone. */
  | (Happened & { readonly kind: 'undone'; readonly rejected: Rejected })
  /** What was taken was looked at again. `share`: of its words, what is still there, in [0, 1]. */
  | (Happened & {
      readonly kind: 'looked-again';
      readonly after: '30 s' | '5 min';
      readonly share: number;
      readonly rejected: Rejected;
    });

/** Milliseconds on the screen below which nobody has read an offer, and from which on everybody has (Cody counts from 750, Continue not below 250). */
const UNREAD = 250;
const READ = 750;

/** How far an offer was read, 0 to 1, that stood on the screen for so many milliseconds. */
export const readAfter = (visible: number): number => within(0, 1, (visible - UNREAD) / (READ - UNREAD));

/** `value`, held between two bounds; the lower one where it is no number. */
export const within = (least: number, most: number, value: number): number =>
  Number.isNaN(value) ? least : Math.min(most, Math.max(least, value));
