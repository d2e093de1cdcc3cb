/** A cursor position in a draft with the text around it. */
export interface DraftPlace {
  /** Identifies the draft. */
  readonly draft: string;
  readonly before: string;
  readonly after: string;
}

/** Words offered at a place, and the probability, in [0, 1], that the first of them is accepted. */
export interface OfferedText {
  readonly text: string;
  readonly probability: number;
}

/** A writer's offers at a place, best first; empty when none passed the checks. */
export interface PlacedOffers extends DraftPlace {
  readonly offers: readonly OfferedText[];
}

/** The number of places that are remembered, each with the draft's text at that time. */
const MOST_PLACES = 30;

/** Adds the offers at a place, dropping the oldest places. */
export function remember(known: readonly PlacedOffers[], newest: PlacedOffers): readonly PlacedOffers[] {
  const others = known.filter((placed) => !isSamePlace(placed, newest));
  return [...others, newest].slice(-MOST_PLACES);
}

/** True when a writer was already asked at exactly this place, so that asking again is of no use. */
export const wasAsked = (known: readonly PlacedOffers[], place: DraftPlace): boolean =>
  known.some((placed) => isSamePlace(placed, place));

/**
 * A writer's offers that apply at a place: those that agree with what was typed since, without that text;
 * best first. If several requests apply, the latest counts.
 */
export function offersAt(known: readonly PlacedOffers[], place: DraftPlace): OfferedText[] {
  for (const placed of [...known].reverse()) {
    const rests = restsAt(placed, place);
    if (rests.length > 0) return rests;
  }
  return [];
}

/** What remains of the offers where the text typed since agrees with them. */
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
 * Whether a running request may continue although the draft has changed: only when the text typed since
 * agrees with the current suggestion, or with the part of the answer received so far.
 */
export function mayContinue(
  asked: DraftPlace,
  now: DraftPlace,
  { shown, soFar }: { readonly shown: string | undefined; readonly soFar: string },
): boolean {
  if (asked.draft !== now.draft || asked.after !== now.after || !now.before.startsWith(asked.before))
    return false;
  const typed = now.before.slice(asked.before.length);
  if (typed === '' || shown?.startsWith(typed) === true) return true;
  return textsSoFar(soFar).some((text) => text.trimStart().startsWith(typed.trimStart()));
}

/** The texts in incomplete JSON. */
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
