import type * as vscode from 'vscode';
import type { Evidence } from '../../core/prediction/index.ts';

/** Where the cursor stands in a draft. */
export interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
  /** The draft's text up to the cursor, as raw Markdown. */
  readonly before: string;
  readonly after: string;
  /** True when the person asked for a suggestion here, rather than merely typed. */
  readonly asked: boolean;
}

/** Words that may be shown at the cursor. */
export interface Offer {
  /** Exactly what is inserted at the cursor. */
  readonly text: string;
  /** Probability, in [0, 1], that the first word is taken, before anything is known of this person. */
  readonly probability: number;
  /** `embedded`, or the id of a writer; what a person takes and leaves is kept apart by it. */
  readonly source: string;
  readonly evidence: readonly Evidence[];
}

/** Someone beside the embedded writer who may have something to offer, later. */
export interface OfferSource {
  /** The offer for this place, at once from what is already there; undefined when nothing is. Must not ask a model. */
  ready(place: Place): Offer | undefined;
  /**
   * Told that the typing came to this place, with what the embedded writer offers there. The source decides whether to wait for a pause and to ask a model;
   * `token` is cancelled when the typing goes on. When something is ready it fires `onDidChange`.
   */
  consider(place: Place, embedded: Offer | undefined, token: vscode.CancellationToken): void;
  /** Something has become ready: the place where the cursor stands is asked about again. */
  readonly onDidChange: vscode.Event<void>;
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
