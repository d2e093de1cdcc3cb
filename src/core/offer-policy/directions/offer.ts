/** Words written since the last offer, before there may be one. */
export const NEW_WORDS = 25;
/** Words of prose that a draft needs for one. */
export const LEAST_WORDS = 40;
/** Nothing typed for so long is a pause. Milliseconds. */
export const PAUSE = 4000;
/** One offer for a draft in so long. Milliseconds. */
const APART = 60 * 60_000;
/** Typing for so long, past an offer that stands there, is leaving it. Milliseconds. */
const PASSED_BY = 60_000;
/** Between two keys of one stretch of typing lies at most so long. Milliseconds. */
const STRETCH = 10_000;
/** So many offers left, and the draft is left in peace. */
const MOST_IGNORED = 2;
/** Of so many drafts it is remembered. */
const MOST_DRAFTS = 200;

/** What is known of the offers for one draft. Times are milliseconds, as the events have them. */
export interface DraftOffers {
  /** Offers in a row that were left. */
  readonly ignored: number;
  readonly offeredAt: number | undefined;
  readonly newWords: number;
  readonly typedAt: number | undefined;
  /** While an offer stands: how long there has been typing since. */
  readonly standing: { readonly typing: number } | undefined;
}

/** By the draft's key, the one longest untouched first. */
export type Offers = ReadonlyMap<string, DraftOffers>;

export const NO_OFFERS: Offers = new Map();

const NEW_DRAFT: DraftOffers = {
  ignored: 0,
  offeredAt: undefined,
  newWords: 0,
  typedAt: undefined,
  standing: undefined,
};

/** What happened in a draft, and when. */
export type OfferEvent = { readonly draft: string; readonly at: number } & (
  | { readonly kind: 'typed'; readonly words: number }
  | { readonly kind: 'shown' }
  /** The person said *not now*. */
  | { readonly kind: 'declined' }
  /** Directions were asked for, by the offer or otherwise. */
  | { readonly kind: 'asked' }
);

/** Takes an event in. */
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

/** Whether an offer stands in the draft. */
export const isOffered = (offers: Offers, draft: string): boolean =>
  offers.get(draft)?.standing !== undefined;

/** Whether directions may be offered now, unasked. `words` are those of the draft's prose; a save is a pause of its own. */
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

/** What outlasts the window: of each draft how many offers were left and when the last one was. */
export const storeOffers = (offers: Offers): unknown =>
  [...offers].flatMap(([draft, { ignored, offeredAt }]) =>
    ignored === 0 && offeredAt === undefined ? [] : [{ draft, ignored, offeredAt }],
  );

/** Reads what was stored; what is not understood is left out. */
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
