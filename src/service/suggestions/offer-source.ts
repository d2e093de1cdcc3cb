import type { Event } from '../../core/base/event.ts';
import type { Evidence, Suggestion } from '../../core/prediction/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { PlaceInDraft } from '../drafts/draft-requests.ts';

/** Words that may be shown at the cursor. */
export interface Offer {
  /** Exactly what is inserted at the cursor. */
  readonly text: string;
  /** Probability, in [0, 1], that the first word is taken, before anything is known of this person. */
  readonly probability: number;
  /** `embedded`, or the id of a writer; what a person takes and leaves is kept apart by it. */
  readonly source: string;
  readonly evidence: readonly Evidence[];
  /** The line that it goes on with, where it is one that the brand states. */
  readonly origin?: NonNullable<Suggestion['source']>;
}

/** What beside the embedded writer may have something to offer, later. */
export interface OfferSource<Document extends DraftDocument> {
  /** The offer for this place, at once from what is already there; undefined when nothing is. Must not ask a model. */
  ready(place: PlaceInDraft<Document>): Offer | undefined;
  /**
   * The typing came to this place, where the embedded writer offers `embedded`. The source decides whether to wait for a pause and to ask a model;
   * `signal` is aborted when the typing goes on. When something is ready it fires `onDidChange`.
   */
  consider(place: PlaceInDraft<Document>, embedded: Offer | undefined, signal: AbortSignal): void;
  /** Something has become ready: the place where the cursor stands is asked about again. */
  readonly onDidChange: Event<void>;
}

/**
 * Which offer is shown. The embedded writer's stands: another's is shown where it is silent, or where it begins with the embedded one's words and goes on,
 * so that nothing on the screen is ever replaced by something else.
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
