/** A place in a draft: everything around the cursor counts. */
export interface DraftPlace {
  /** Which draft. */
  readonly draft: string;
  readonly before: string;
  readonly after: string;
}

/** Words to stand at a place, and the probability, in [0, 1], that the first of them is taken. */
export interface OfferedText {
  readonly text: string;
  readonly probability: number;
}

/** What a writer offered at a place, best first; none where it had nothing that passed. */
export interface PlacedOffers extends DraftPlace {
  readonly offers: readonly OfferedText[];
}

/** Places that are remembered; each holds the draft's text of then. */
const MOST_PLACES = 30;

/** Remembers what was offered at a place; the oldest places make room. */
export function remember(known: readonly PlacedOffers[], newest: PlacedOffers): readonly PlacedOffers[] {
  const others = known.filter((placed) => !isSamePlace(placed, newest));
  return [...others, newest].slice(-MOST_PLACES);
}

/** True when a writer was asked at just this place: asking again would only cost. */
export const wasAsked = (known: readonly PlacedOffers[], place: DraftPlace): boolean =>
  known.some((placed) => isSamePlace(placed, place));

/**
 * What a writer's offers come to at a place: those that foretell it, without what was typed of them since; best first.
 * Of several places the one that was asked last counts.
 */
export function offersAt(known: readonly PlacedOffers[], place: DraftPlace): OfferedText[] {
  for (const placed of [...known].reverse()) {
    const rests = restsAt(placed, place);
    if (rests.length > 0) return rests;
  }
  return [];
}

/** What remains of the offers where the draft has grown as they foretold. */
function restsAt(placed: PlacedOffers, place: DraftPlace): OfferedText[] {
  if (placed.draft !== place.draft || placed.after !== place.after) return [];
  if (!place.before.startsWith(placed.before)) return [];
  const typed = place.before.slice(placed.before.length);
  return placed.offers.flatMap(({ text, probability }) =>
    text.startsWith(typed) && text.length > typed.length
      ? { text: text.slice(typed.length), probability }
      : [],
  );
}

const isSamePlace = (a: DraftPlace, b: DraftPlace): boolean =>
  a.draft === b.draft && a.before === b.before && a.after === b.after;

/**
 * Whether a request that is under way may go on although the draft has moved: only when what was typed since agrees with what is
 * offered at the place already, or with what the answer has said so far.
 */
export function mayGoOn(
  asked: DraftPlace,
  now: DraftPlace,
  { standing, soFar }: { readonly standing: string | undefined; readonly soFar: string },
): boolean {
  if (asked.draft !== now.draft || asked.after !== now.after || !now.before.startsWith(asked.before))
    return false;
  const typed = now.before.slice(asked.before.length);
  if (typed === '' || standing?.startsWith(typed) === true) return true;
  return textsSoFar(soFar).some((text) => text.trimStart().startsWith(typed.trimStart()));
}

/** The texts in JSON that is still growing. */
function textsSoFar(json: string): string[] {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)/g)].flatMap(([, inner = '']) => {
    try {
      const text: unknown = JSON.parse(`"${inner}"`);
      return typeof text === 'string' ? text : [];
    } catch {
      return [];
    }
  });
}
