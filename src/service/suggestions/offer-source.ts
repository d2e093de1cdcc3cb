import type { Event } from '../../core/base/event.ts';
import type { Evidence, Suggestion } from '../../core/prediction/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { PlaceInDraft } from '../drafts/draft-requests.ts';

/** Words that may be shown at the cursor. */
export interface Offer {
  /** Exactly what is inserted at the cursor. */
  readonly text: string;
  /** The predicted probability, in [0, 1], that the first word is accepted, for an average user. */
  readonly probability: number;
  /** `embedded`, or the id of a writer; acceptance is recorded separately for each. */
  readonly source: string;
  readonly evidence: readonly Evidence[];
  /** The line of the brand that it continues, if any. */
  readonly origin?: NonNullable<Suggestion['source']>;
}

/** A source of suggestions besides the embedded model, possibly delayed. */
export interface OfferSource<Document extends DraftDocument> {
  /**
   * The suggestion for this place that is already available; undefined when there is none. Must not send a
   * request.
   */
  ready(place: PlaceInDraft<Document>): Offer | undefined;
  /**
   * Called when typing reaches this place, where `embedded` is the embedded model's suggestion. The source
   * decides whether to wait for a pause and send a request; `signal` is aborted when typing continues. When a
   * suggestion is available it fires `onDidChange`.
   */
  consider(place: PlaceInDraft<Document>, embedded: Offer | undefined, signal: AbortSignal): void;
  /** A suggestion has become available, so the cursor's place should be queried again. */
  readonly onDidChange: Event<void>;
}

/**
 * The suggestion to show. The embedded model's takes precedence: another is shown only where there is none,
 * or where it continues the embedded one's words, so that visible text is never replaced.
 */
export function mergeOffers(
  embedded: Offer | undefined,
  others: readonly (Offer | undefined)[],
): Offer | undefined {
  const ready = others.filter((offer): offer is Offer => offer !== undefined && offer.text !== '');
  if (!embedded) return ready[0];
  return (
    ready.find(({ text }) => text.length > embedded.text.length && text.startsWith(embedded.text)) ?? embedded
  );
}
