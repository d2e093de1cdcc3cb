/** The least number of words written since the last offer. */
export const NEW_WORDS = 25;
/** The least number of words of prose in the draft. */
export const LEAST_WORDS = 40;
/** A time without typing that counts as a pause. Milliseconds. */
export const PAUSE = 4000;
/** The least time between two offers for a draft. Milliseconds. */
const APART = 60 * 60_000;
/** Typing for this long while an offer is shown ignores it. Milliseconds. */
const PASSED_BY = 60_000;
/** The longest time between two keys that belong to the same stretch of typing. Milliseconds. */
const STRETCH = 10_000;
/** After this many ignored offers, a draft gets no more. */
const MOST_IGNORED = 2;
/** The number of drafts that are remembered. */
const MOST_DRAFTS = 200;

/** The state of the offers for one draft. Times are milliseconds of the events' clock. */
export interface DraftOffers {
  /** Offers ignored in a row. */
  readonly ignored: number;
  readonly offeredAt: number | undefined;
  readonly newWords: number;
  readonly typedAt: number | undefined;
  /** Set while an offer is shown: the time of typing since, in milliseconds. */
  readonly standing: { readonly typing: number } | undefined;
}

/** By the draft's key, least recently used first. */
export type Offers = ReadonlyMap<string, DraftOffers>;

export const NO_OFFERS: Offers = new Map();

const NEW_DRAFT: DraftOffers = {
  ignored: 0,
  offeredAt: undefined,
  newWords: 0,
  typedAt: undefined,
  standing: undefined,
};

/** An event in a draft, with its time. */
export type OfferEvent = { readonly draft: string; readonly at: number } & (
  | { readonly kind: 'typed'; readonly words: number }
  | { readonly kind: 'shown' }
  /** The user chose to dismiss the offer. */
  | { readonly kind: 'declined' }
  /** The user asked for directions, from the offer or otherwise. */
  | { readonly kind: 'asked' }
);

/** The state after an event. */
export function observeOffers(offers: Offers, event: OfferEvent): Offers {
  const next = new Map(offers);
  next.delete(event.draft);
  next.set(event.draft, after(offers.get(event.draft) ?? NEW_DRAFT, event));
  const [longestUntouched] = next.keys();
  if (next.size > MOST_DRAFTS && longestUntouched !== undefined) next.delete(longestUntouched);
  return next;
}

function after(draft: DraftOffers, event: OfferEvent): DraftOffers {
  switch (event.kind) {
    case 'typed':
      return typed(draft, event.at, event.words);
    case 'shown':
      return { ...draft, offeredAt: event.at, newWords: 0, typedAt: undefined, standing: { typing: 0 } };
    case 'declined':
      return draft.standing ? { ...draft, standing: undefined, ignored: draft.ignored + 1 } : draft;
    case 'asked':
      return { ...draft, standing: undefined, ignored: 0, newWords: 0, offeredAt: event.at };
  }
}

function typed(draft: DraftOffers, at: number, words: number): DraftOffers {
  const newWords = draft.newWords + words;
  if (!draft.standing) return { ...draft, newWords, typedAt: at };
  const gap = draft.typedAt === undefined ? 0 : at - draft.typedAt;
  const typing = draft.standing.typing + Math.min(Math.max(gap, 0), STRETCH);
  return typing < PASSED_BY
    ? { ...draft, newWords, typedAt: at, standing: { typing } }
    : { ...draft, newWords, typedAt: at, standing: undefined, ignored: draft.ignored + 1 };
}

/** Whether an offer is shown in the draft. */
export const isOffered = (offers: Offers, draft: string): boolean =>
  offers.get(draft)?.standing !== undefined;

/**
 * Whether directions may be offered now without being asked for. `words` counts the draft's prose; saving
 * counts as a pause.
 */
export function mayOffer(
  offers: Offers,
  { draft, at, words, isSaved }: { draft: string; at: number; words: number; isSaved: boolean },
): boolean {
  const known = offers.get(draft) ?? NEW_DRAFT;
  return (
    known.standing === undefined &&
    known.ignored < MOST_IGNORED &&
    known.newWords >= NEW_WORDS &&
    words >= LEAST_WORDS &&
    (isSaved || known.typedAt === undefined || at - known.typedAt >= PAUSE) &&
    (known.offeredAt === undefined || at - known.offeredAt >= APART)
  );
}

/**
 * The part of the state that is stored: for each draft, the number of ignored offers and the time of the last
 * one.
 */
export const storeOffers = (offers: Offers): unknown =>
  [...offers].flatMap(([draft, { ignored, offeredAt }]) =>
    ignored === 0 && offeredAt === undefined ? [] : [{ draft, ignored, offeredAt }],
  );

/** Reads a stored state; invalid entries are left out. */
export function readOffers(stored: unknown): Offers {
  const entries: readonly unknown[] = Array.isArray(stored) ? stored : [];
  return new Map(
    entries.slice(-MOST_DRAFTS).flatMap((entry): [string, DraftOffers][] => {
      if (typeof entry !== 'object' || entry === null) return [];
      const { draft, ignored, offeredAt }: Record<string, unknown> = { ...entry };
      if (typeof draft !== 'string' || typeof ignored !== 'number' || !(ignored >= 0)) return [];
      const at = typeof offeredAt === 'number' ? offeredAt : undefined;
      return [[draft, { ...NEW_DRAFT, ignored: Math.floor(ignored), offeredAt: at }]];
    }),
  );
}
