import type { OffsetRange, TextChange } from './rebase.ts';

/** An offer on the screen, and how much of it the draft already contains. */
export interface FollowedOffer {
  /** Its UTF-16 offset. */
  readonly offset: number;
  readonly text: string;
  /** The number of its characters that the draft contains. */
  readonly consumed: number;
  /** The number of these that were accepted rather than typed. */
  readonly taken: number;
}

/** The outcome of an offer; `withdrawn` is no evidence of whether it was wanted. */
export type Outcome =
  | { readonly kind: 'taken' }
  | { readonly kind: 'typed' }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'partly-taken'; readonly words: number; readonly of: number };

export type Followed = { readonly continues: FollowedOffer } | { readonly ended: Outcome };

export const followed = (offset: number, text: string): FollowedOffer => ({
  offset,
  text,
  consumed: 0,
  taken: 0,
});

/** The remaining text of the offer. */
export const restOf = ({ text, consumed }: FollowedOffer): string => text.slice(consumed);

/** The range of the draft that came from the offer. */
export const stretchOf = ({ offset, consumed }: FollowedOffer): OffsetRange => ({
  start: offset,
  end: offset + consumed,
});

/**
 * Infers from an edit of the draft what happened to an offer, since VS Code does not report it. `took`: the
 * edit comes from the command that accepts a word, not from a key. Otherwise an insertion of at least two
 * characters exactly as offered was accepted; a single character was typed.
 */
export function follow(offer: FollowedOffer, changes: readonly TextChange[], took: boolean): Followed {
  const [change, ...others] = changes;
  if (!change) return { continues: offer };
  const added = others.length === 0 ? progress(offer, change) : 0;
  if (added === 0) return { ended: departed(offer, changes) };
  const isTaken = took || added > 1;
  const next = {
    ...offer,
    consumed: offer.consumed + added,
    taken: offer.taken + (isTaken ? added : 0),
  };
  if (next.consumed < next.text.length) return { continues: next };
  return { ended: isTaken ? { kind: 'taken' } : endOf(next) };
}

/**
 * The outcome of an offer that disappeared without an edit: the cursor moved away, or something was undone.
 */
export function endOf({ text, consumed, taken }: FollowedOffer): Outcome {
  if (taken === 0)
    return consumed === text.length || consumed > firstWordEnd(text)
      ? { kind: 'typed' }
      : { kind: 'withdrawn' };
  const of = text.match(/\S+/g)?.length ?? 1;
  return { kind: 'partly-taken', words: Math.max(1, Math.round((of * taken) / text.length)), of };
}

/** What an offer promises is its first word: who writes it by hand agrees, even where the rest comes otherwise. */
const firstWordEnd = (text: string): number => /^\s*\S+/.exec(text)?.[0].length ?? text.length;

/**
 * The number of the offer's characters that a change adds to the draft; 0 when it does something else. It may
 * replace text typed before.
 */
function progress({ offset, text, consumed }: FollowedOffer, change: TextChange): number {
  const kept = change.offset - offset;
  if (kept < 0 || change.offset + change.length !== offset + consumed) return 0;
  const written = text.slice(0, kept) + change.text;
  return text.startsWith(written) ? Math.max(0, written.length - consumed) : 0;
}

/** What a dead key shows until the letter that it belongs to is typed, which may be the offer's. */
const DEAD_KEY = /^[´`^¨~¸ˆ˜]$/;

/** Other text at the offer's place means that it was ignored. Any other edit is no evidence. */
function departed(offer: FollowedOffer, changes: readonly TextChange[]): Outcome {
  const [change] = changes;
  const wroteElse =
    changes.length === 1 &&
    change?.length === 0 &&
    change.text !== '' &&
    !DEAD_KEY.test(change.text) &&
    change.offset === offer.offset + offer.consumed;
  const outcome = endOf(offer);
  const agreed = offer.consumed === firstWordEnd(offer.text) && !/^[\p{L}\p{N}’'-]/u.test(change?.text ?? '');
  if (wroteElse && agreed && outcome.kind === 'withdrawn') return { kind: 'typed' };
  return wroteElse && outcome.kind === 'withdrawn' ? { kind: 'ignored' } : outcome;
}
