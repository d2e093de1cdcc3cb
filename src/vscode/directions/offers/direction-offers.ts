import * as vscode from 'vscode';
import {
  finishedWords,
  isOffered,
  mayOffer,
  observeOffers,
  PAUSE,
  readOffers,
  roughWords,
  storeOffers,
  type OfferEvent,
} from '../../../core/directions/index.ts';
import { compose, type Composition } from '../../../core/offer-policy/suggestions/index.ts';
import { DRAFT_SELECTOR } from '../../workspace/drafts.ts';
import { Debouncer } from '../../../service/debouncer.ts';
import type { Clock } from '../../../service/ports.ts';
import { realClock } from '../../platform/clock.ts';
import { textChanges } from '../../platform/text-changes.ts';
import type { Session } from '../../session/session.ts';
import { settings } from '../../platform/settings.ts';
import { draftPath } from '../../workspace/draft-path.ts';
import { DirectionLens } from './direction-lens.ts';

const STORED = 'directions.offers';
/** Node's timers may fire a millisecond early by the clock, which would be no pause yet. Milliseconds. */
const EARLY = 2;

type Watched = Pick<Session, 'drafts' | 'snooze' | 'log' | 'ghostText'> & {
  readonly context: {
    readonly workspaceState: {
      get(key: string): unknown;
      update(key: string, value: unknown): Thenable<void>;
    };
  };
};

/** Offers directions unasked, as one code lens at the head of a draft, when the writer pauses; what is left twice is not offered again. */
export class DirectionOffers implements vscode.Disposable {
  readonly #session: Watched;
  readonly #clock: Clock;
  readonly #lens: DirectionLens;
  readonly #subscriptions: vscode.Disposable;
  /** Read when first asked for. */
  #read: ReturnType<typeof readOffers> | undefined;
  readonly #pauses: Debouncer;
  #composition:
    { readonly document: vscode.TextDocument; readonly last: Composition | undefined } | undefined;

  constructor(session: Watched, clock: Clock = realClock) {
    this.#session = session;
    this.#clock = clock;
    this.#pauses = new Debouncer(clock, 0);
    this.#lens = new DirectionLens(session.drafts, (document) => this.isOffering(document));
    this.#subscriptions = vscode.Disposable.from(
      this.#lens,
      vscode.languages.registerCodeLensProvider(DRAFT_SELECTOR, this.#lens),
      vscode.workspace.onDidChangeTextDocument((event) => {
        this.#edited(event);
      }),
      // A save by hand is a pause; one after some seconds is none.
      vscode.workspace.onWillSaveTextDocument(({ document, reason }) => {
        if (reason === vscode.TextDocumentSaveReason.Manual) this.#pause(document, true);
      }),
    );
  }

  /** Directions were asked for in a draft: there is nothing to offer any more, and offers are welcome again. */
  asked(document: vscode.TextDocument): void {
    this.#observe(document, { kind: 'asked' });
  }

  /** The person said *not now*. */
  declined(document: vscode.TextDocument): void {
    this.#observe(document, { kind: 'declined' });
  }

  get #offers(): ReturnType<typeof readOffers> {
    return (this.#read ??= readOffers(this.#session.context.workspaceState.get(STORED)));
  }

  isOffering(document: vscode.TextDocument): boolean {
    return isOffered(this.#offers, keyOf(document));
  }

  dispose(): void {
    this.#pauses.dispose();
    this.#subscriptions.dispose();
  }

  #edited(event: vscode.TextDocumentChangeEvent): void {
    const { document, contentChanges, reason } = event;
    if (contentChanges.length === 0 || !vscode.languages.match(DRAFT_SELECTOR, document)) return;
    if (reason !== undefined) {
      this.#composition = undefined;
      return;
    }
    const last = this.#composition?.document === document ? this.#composition.last : undefined;
    this.#composition = { document, last: compose(last, textChanges(event)) };
    const words = contentChanges.reduce((sum, { text }) => sum + finishedWords(text), 0);
    this.#observe(document, { kind: 'typed', words });
    this.#pauses.run(() => {
      this.#pause(document, false);
    }, PAUSE + EARLY);
  }

  #pause(document: vscode.TextDocument, isSaved: boolean): void {
    this.#offer(document, isSaved).catch((error: unknown) => {
      this.#session.log.error(`Directions could not be offered. ${String(error)}`);
    });
  }

  async #offer(document: vscode.TextDocument, isSaved: boolean): Promise<void> {
    if (!this.#mayDisturb(document)) return;
    const about = { draft: keyOf(document), at: this.#clock.now(), isSaved };
    if (!mayOffer(this.#offers, { ...about, words: roughWords(document.getText()) })) return;
    const { version } = document;
    const brand = await this.#session.drafts.brandOf(document);
    if (brand && document.version === version && this.#mayDisturb(document))
      this.#observe(document, { kind: 'shown' });
  }

  #mayDisturb(document: vscode.TextDocument): boolean {
    const { snooze, ghostText } = this.#session;
    return (
      vscode.languages.match(DRAFT_SELECTOR, document) > 0 &&
      vscode.window.activeTextEditor?.document === document &&
      settings.directions.suggestWhenPaused(document.uri) &&
      snooze.until === undefined &&
      !ghostText.isShown(document) &&
      !(this.#composition?.document === document && this.#composition.last?.composing === true)
    );
  }

  #observe(
    document: vscode.TextDocument,
    event: { kind: 'typed'; words: number } | { kind: 'shown' | 'declined' | 'asked' },
  ): void {
    const draft = keyOf(document);
    const whole: OfferEvent = { ...event, draft, at: this.#clock.now() };
    const before = this.#offers;
    this.#read = observeOffers(before, whole);
    if (isOffered(before, draft) !== isOffered(this.#offers, draft)) this.#lens.refresh();
    const isKept = before.get(draft)?.ignored !== this.#offers.get(draft)?.ignored || event.kind === 'shown';
    if (isKept || event.kind === 'asked')
      void this.#session.context.workspaceState.update(STORED, storeOffers(this.#offers));
  }
}

const keyOf = (document: vscode.TextDocument): string => draftPath(document.uri);
