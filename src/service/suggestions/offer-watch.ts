import { Emitter, type Disposable } from '../../core/base/event.ts';
import {
  asRejected,
  endOf,
  follow,
  followed,
  stretchOf,
  type FollowedOffer,
  type Outcome,
  type OfferPolicyEvent,
  type TextChange,
} from '../../core/offer-policy/suggestions/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { PlaceInDraft } from '../drafts/draft-requests.ts';
import type { Clock } from '../ports.ts';
import type { DraftEdit } from './draft-edit.ts';
import type { Offer } from './offer-source.ts';
import { TakenTexts } from './taken-texts.ts';

interface Shown<Document extends DraftDocument> {
  readonly document: Document;
  /** The draft up to the place where the offer was first shown. */
  readonly before: string;
  readonly offer: Offer;
  /** What the editor shows when the user asks for the next suggestion; which one is visible is not known. */
  readonly others: readonly Offer[];
  readonly asked: boolean;
  readonly at: number;
  readonly progress: FollowedOffer;
}

/**
 * Infers from edits what happens to the offer on the screen, as editors report neither what they show nor what is accepted: accepted, partly
 * accepted, typed, ignored or dismissed, and later whether accepted text stays in the draft.
 */
export class OfferWatch<Document extends DraftDocument> implements Disposable {
  readonly #observe: (event: OfferPolicyEvent) => void;
  readonly #clock: Clock;
  readonly #taken: TakenTexts<Document>;
  readonly #changed = new Emitter();
  /** Another offer, or none, is on the screen. */
  readonly onDidChange = this.#changed.event;
  #shown: Shown<Document> | undefined;
  #taking = false;

  constructor(observe: (event: OfferPolicyEvent) => void, clock: Clock) {
    this.#observe = observe;
    this.#clock = clock;
    this.#taken = new TakenTexts(observe, clock);
  }

  /** Call when an offer is given to the editor. One that extends the last one at its place counts as the same. */
  show(place: PlaceInDraft<Document>, offer: Offer, others: readonly Offer[] = []): void {
    const { document, before } = place;
    const last = this.#shown;
    const at = this.#clock.now();
    if (last?.document === document && (before + offer.text).startsWith(last.before + last.offer.text)) {
      const text = (before + offer.text).slice(last.before.length);
      this.#shown = { ...last, others, offer: { ...offer, text }, progress: { ...last.progress, text } };
      return;
    }
    this.#end();
    const progress = followed(before.length, offer.text);
    this.#put({ document, before, offer, others, asked: place.asked, at, progress });
    this.#observe({ kind: 'shown', at, source: offer.source });
  }

  /** True while an offer is on the screen in the document, as far as known. */
  isShown(document: Document): boolean {
    return this.#shown?.document === document;
  }

  /** Call when the user dismissed the offer. */
  dismissed(): void {
    const shown = this.#shown;
    this.#put(undefined);
    if (!shown) return;
    if (shown.progress.taken > 0) {
      this.#report(shown, endOf(shown.progress));
      return;
    }
    const { source, probability } = shown.offer;
    this.#observe({
      kind: 'dismissed',
      at: this.#clock.now(),
      source,
      probability,
      rejected: rejectedOf(shown),
    });
  }

  /** Text inserted while `take` runs counts as accepted, however short it is. */
  async accepting(take: () => Promise<void>): Promise<void> {
    this.#taking = true;
    try {
      await take();
    } finally {
      this.#taking = false;
    }
  }

  dispose(): void {
    this.#changed.dispose();
    this.#taken.dispose();
  }

  /** Call when a document was edited. */
  edited(edit: DraftEdit<Document>): void {
    const shown = this.#shown;
    if (edit.changes.length === 0) return;
    if (shown?.document !== edit.document) {
      this.#taken.edited(edit);
      return;
    }
    if (edit.reason !== undefined) {
      this.#end();
      this.#taken.edited(edit);
      return;
    }
    this.#follow(chosen(shown, edit.changes), edit);
  }

  #follow(shown: Shown<Document>, edit: DraftEdit<Document>): void {
    const step = follow(shown.progress, edit.changes, this.#taking);
    if ('continues' in step) {
      this.#shown = { ...shown, progress: step.continues };
      this.#taken.edited(edit);
      return;
    }
    this.#put(undefined);
    // An edit that completes the offer is reported before the accepted text, a later edit after it.
    const isWhole = step.ended.kind === 'taken' || step.ended.kind === 'typed';
    if (isWhole) this.#taken.edited(edit);
    const progress = isWhole ? { ...shown.progress, consumed: shown.progress.text.length } : shown.progress;
    this.#report({ ...shown, progress }, step.ended);
    if (!isWhole) this.#taken.edited(edit);
  }

  /** Call when a document was closed. */
  closed(document: Document): void {
    if (this.#shown?.document === document) this.#put(undefined);
    this.#taken.forget(document);
  }

  /**
   * Call when the cursor moved. An offer disappears when the cursor leaves its place.
   * @param offset of the cursor, in UTF-16 units
   */
  moved(document: Document, offset: number): void {
    const shown = this.#shown;
    if (shown?.document !== document) return;
    if (offset !== stretchOf(shown.progress).end) this.#end();
  }

  #put(shown: Shown<Document> | undefined): void {
    this.#shown = shown;
    this.#changed.fire();
  }

  #end(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#put(undefined);
    this.#report(shown, endOf(shown.progress));
  }

  #report(shown: Shown<Document>, outcome: Outcome): void {
    const { source, probability } = shown.offer;
    const about = { at: this.#clock.now(), source, probability };
    switch (outcome.kind) {
      case 'withdrawn':
        return;
      case 'ignored':
        // A requested suggestion disturbed nobody.
        if (!shown.asked)
          this.#observe({
            kind: 'ignored',
            ...about,
            visible: about.at - shown.at,
            rejected: rejectedOf(shown),
          });
        return;
      case 'typed':
        this.#observe({ kind: 'typed', ...about });
        return;
      case 'taken':
      case 'partly-taken': {
        this.#observe({ ...outcome, ...about });
        const { document, before, progress } = shown;
        const text = progress.text.slice(0, progress.consumed);
        const place = { document: document.uri.toString(), before };
        this.#taken.add({ document, range: stretchOf(progress), text, place, source });
      }
    }
  }
}

/** The shown offer, replaced by the alternative that was accepted if an insertion of two or more characters belongs to one. */
function chosen<Document extends DraftDocument>(
  shown: Shown<Document>,
  [change]: readonly TextChange[],
): Shown<Document> {
  const piece = change?.text ?? '';
  if (piece.length < 2 || shown.progress.consumed > 0 || shown.offer.text.startsWith(piece)) return shown;
  const offer = shown.others.find(({ text }) => text.startsWith(piece));
  return offer ? { ...shown, offer, others: [], progress: followed(shown.before.length, offer.text) } : shown;
}

const rejectedOf = <Document extends DraftDocument>({ document, before, offer }: Shown<Document>) =>
  asRejected({ document: document.uri.toString(), before }, offer.text);
