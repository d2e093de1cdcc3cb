import * as vscode from 'vscode';
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
import type { Clock } from '../../service/ports.ts';
import type { Offer } from '../../service/suggestions/offer-source.ts';
import type { Place } from '../session/place.ts';
import { TakenTexts } from './taken-texts.ts';
import { textChanges } from '../platform/text-changes.ts';

interface Shown {
  readonly document: vscode.TextDocument;
  /** The draft up to where the offer was first put. */
  readonly before: string;
  readonly offer: Offer;
  /** What VS Code shows instead when the person asks for the next one; which of them it shows is not known. */
  readonly others: readonly Offer[];
  readonly asked: boolean;
  readonly at: number;
  readonly progress: FollowedOffer;
}

/**
 * Infers what happens to the offer on the screen from what happens to the draft, since VS Code tells extensions neither what it showed nor what was taken:
 * taken, partly taken, typed, ignored, dismissed; and later whether what was taken stays.
 */
export class OfferWatch implements vscode.Disposable {
  readonly #observe: (event: OfferPolicyEvent) => void;
  readonly #clock: Clock;
  readonly #taken: TakenTexts;
  readonly #subscriptions: vscode.Disposable;
  readonly #changed: () => void;
  #shown: Shown | undefined;
  #taking = false;

  /** `changed` is called when another offer stands than before, or none. */
  constructor(observe: (event: OfferPolicyEvent) => void, clock: Clock, changed: () => void = () => undefined) {
    this.#observe = observe;
    this.#clock = clock;
    this.#changed = changed;
    this.#taken = new TakenTexts(observe, clock);
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#edited(event);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (this.#shown?.document === document) this.#put(undefined);
        this.#taken.forget(document);
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#moved(textEditor);
      }),
    );
  }

  /** An offer is handed to VS Code. One that goes on where the last one stood is still the same. */
  show(place: Place, offer: Offer, others: readonly Offer[] = []): void {
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

  /** True while an offer stands in the document, as far as it can be known. */
  isStanding(document: vscode.TextDocument): boolean {
    return this.#shown?.document === document;
  }

  /** The person sent the offer away. */
  dismissed(): void {
    const shown = this.#shown;
    this.#put(undefined);
    if (!shown) return;
    if (shown.progress.taken > 0) {
      this.#tell(shown, endOf(shown.progress));
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

  /** What is put in while `take` runs is taken, however short it is. */
  async taking(take: () => Promise<void>): Promise<void> {
    this.#taking = true;
    try {
      await take();
    } finally {
      this.#taking = false;
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#taken.dispose();
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const shown = this.#shown;
    if (event.contentChanges.length === 0) return;
    if (shown?.document !== event.document) {
      this.#taken.edited(event);
      return;
    }
    if (event.reason !== undefined) {
      this.#end();
      this.#taken.edited(event);
      return;
    }
    const changes = textChanges(event);
    this.#follow(chosen(shown, changes), changes, event);
  }

  #follow(shown: Shown, changes: readonly TextChange[], event: vscode.TextDocumentChangeEvent): void {
    const step = follow(shown.progress, changes, this.#taking);
    if ('goesOn' in step) {
      this.#shown = { ...shown, progress: step.goesOn };
      this.#taken.edited(event);
      return;
    }
    this.#put(undefined);
    // Whether the edit belongs to what was taken, or comes after it, decides which of the two is told first.
    const isWhole = step.ended.kind === 'taken' || step.ended.kind === 'typed';
    if (isWhole) this.#taken.edited(event);
    const progress = isWhole ? { ...shown.progress, consumed: shown.progress.text.length } : shown.progress;
    this.#tell({ ...shown, progress }, step.ended);
    if (!isWhole) this.#taken.edited(event);
  }

  #put(shown: Shown | undefined): void {
    this.#shown = shown;
    this.#changed();
  }

  /** The cursor left the place that the offer stood at: it is off the screen, and nobody knows whether it was wanted. */
  #moved({ document, selection }: vscode.TextEditor): void {
    const shown = this.#shown;
    if (shown?.document !== document) return;
    if (document.offsetAt(selection.active) !== stretchOf(shown.progress).end) this.#end();
  }

  #end(): void {
    const shown = this.#shown;
    if (!shown) return;
    this.#put(undefined);
    this.#tell(shown, endOf(shown.progress));
  }

  #tell(shown: Shown, outcome: Outcome): void {
    const { source, probability } = shown.offer;
    const about = { at: this.#clock.now(), source, probability };
    switch (outcome.kind) {
      case 'withdrawn':
        return;
      case 'ignored':
        // Who asked has looked for something else, and was not disturbed.
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

/** What was shown, with the one of the others in its place that a piece of two characters or more was put in from. */
function chosen(shown: Shown, [change]: readonly TextChange[]): Shown {
  const piece = change?.text ?? '';
  if (piece.length < 2 || shown.progress.consumed > 0 || shown.offer.text.startsWith(piece)) return shown;
  const offer = shown.others.find(({ text }) => text.startsWith(piece));
  return offer ? { ...shown, offer, others: [], progress: followed(shown.before.length, offer.text) } : shown;
}

const rejectedOf = ({ document, before, offer }: Shown) =>
  asRejected({ document: document.uri.toString(), before }, offer.text);
