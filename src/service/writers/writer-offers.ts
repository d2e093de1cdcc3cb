import { Emitter, type Disposable, type Event } from '../../core/base/event.ts';
import { veto } from '../../core/prediction/index.ts';
import {
  mayContinue,
  offersAt,
  readOptions,
  remember,
  wasAsked,
  WriterError,
  type DraftPlace,
  type OfferedText,
  type PlacedOffers,
} from '../../core/writer/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { DraftRequests, NotSent, PlaceInDraft } from '../drafts/draft-requests.ts';
import { Debouncer } from '../debouncer.ts';
import type { BrandFolder, Clock, Log } from '../ports.ts';
import type { Offer, OfferSource } from '../suggestions/offer-source.ts';
import type { WriterDesk } from './writer-desk.ts';
import type { Notify } from './writer-notice.ts';

/** The cursor of the active document. */
export interface DraftCursor<Document extends DraftDocument> {
  /** Its position; undefined where no document is active. */
  place(): Omit<PlaceInDraft<Document>, 'asked'> | undefined;
  readonly onDidMove: Event<unknown>;
  /** Another document, or none, became active. */
  readonly onDidChangeDocument: Event<unknown>;
}

export interface OfferPorts<Document extends DraftDocument> {
  readonly desk: Pick<WriterDesk, 'choice' | 'mayAsk' | 'ask' | 'onDidChange'>;
  readonly requests: Pick<DraftRequests<Document, BrandFolder>, 'toContinue'>;
  readonly cursor: DraftCursor<Document>;
  /**
   * The pause in typing after which a model is asked, in milliseconds; 0 when it is asked only on request.
   */
  readonly delay: () => number;
  readonly notify: Notify;
  readonly clock: Clock;
  readonly log: Pick<Log, 'warn'>;
}

interface UnderWay<Document extends DraftDocument> {
  readonly place: PlaceInDraft<Document>;
  /** The embedded model's suggestion there. */
  readonly embedded: string | undefined;
  readonly stop: AbortController;
  soFar: string;
}

/**
 * Ghost text of the chosen writer. A request is sent after a pause in typing, one at a time, and aborted when
 * typing deviates from it; suggestions are cached by place, so that returning to one costs nothing. On any
 * fault nothing is offered.
 */
export class WriterOffers<Document extends DraftDocument> implements OfferSource<Document>, Disposable {
  readonly #ports: OfferPorts<Document>;
  readonly #changed = new Emitter();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: readonly Disposable[];
  #known: readonly PlacedOffers[] = [];
  readonly #pause: Debouncer;
  /** The place for which a request waits. */
  #waiting: PlaceInDraft<Document> | undefined;
  #underWay: UnderWay<Document> | undefined;
  readonly #refused = new WeakSet<Document>();
  #embedded: { readonly place: DraftPlace; readonly text: string } | undefined;

  constructor(ports: OfferPorts<Document>) {
    this.#ports = ports;
    const { desk, cursor, clock } = ports;
    this.#pause = new Debouncer(clock, 0);
    this.#disposables = [
      this.#changed,
      desk.onDidChange(() => {
        this.#stop();
        this.#known = [];
      }),
      cursor.onDidMove(() => {
        this.#moved();
      }),
      cursor.onDidChangeDocument(() => {
        this.#stop();
      }),
    ];
  }

  ready(place: PlaceInDraft<Document>): Offer | undefined {
    const choice = this.#ports.desk.choice();
    if (choice.kind === 'none') return undefined;
    const here = draftPlace(place);
    const offers = offersAt(this.#known, here);
    const shown = this.#embedded && isSame(this.#embedded.place, here) ? this.#embedded.text : '';
    const offer = offers.find(({ text }) => text.startsWith(shown)) ?? offers[0];
    const { kind, model } = choice.writer;
    return offer && { ...offer, source: `${kind}:${model}`, evidence: [] };
  }

  consider(place: PlaceInDraft<Document>, embedded: Offer | undefined, signal: AbortSignal): void {
    this.#cancelWaiting();
    const here = draftPlace(place);
    this.#embedded = embedded && { place: here, text: embedded.text };
    if (signal.aborted || !this.#isWorthAsking(place, here)) return;
    this.#wait(place, place.asked ? 0 : this.#ports.delay());
  }

  dispose(): void {
    this.#stop();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #isWorthAsking(place: PlaceInDraft<Document>, here: DraftPlace): boolean {
    const { desk, delay } = this.#ports;
    const choice = desk.choice();
    if (choice.kind === 'none' || !desk.mayAsk(place.asked) || veto(place)) return false;
    if (offersAt(this.#known, here).length > 0) return false;
    if (!place.asked && wasAsked(this.#known, here)) return false;
    if (this.#underWay && this.#mayContinue(this.#underWay, here)) return false;
    // Requests to VS Code's models must follow from an action of the user, not from typing.
    return place.asked || (delay() > 0 && choice.writer.kind !== 'vscode');
  }

  #wait(place: PlaceInDraft<Document>, pause: number): void {
    this.#waiting = place;
    this.#pause.run(() => {
      const embedded =
        this.#embedded && isSame(this.#embedded.place, draftPlace(place)) ? this.#embedded : undefined;
      this.#waiting = undefined;
      void this.#ask(place, embedded?.text);
    }, pause);
  }

  #cancelWaiting(): void {
    this.#pause.dispose();
    this.#waiting = undefined;
  }

  /** Never throws: on any fault nothing is offered. */
  async #ask(place: PlaceInDraft<Document>, embedded: string | undefined): Promise<void> {
    this.#underWay?.stop.abort();
    const underWay: UnderWay<Document> = { place, embedded, stop: new AbortController(), soFar: '' };
    this.#underWay = underWay;
    try {
      const offers = await this.#offersFor(underWay);
      if (!offers || underWay.stop.signal.aborted) return;
      this.#known = remember(this.#known, { ...draftPlace(place), offers });
      if (this.#hasOffersAtCursor()) this.#changed.fire();
    } catch (error) {
      // The model refuses to write here, and is not asked again in this place.
      if (error instanceof WriterError && error.fault === 'refused')
        this.#known = remember(this.#known, { ...draftPlace(place), offers: [] });
      else if (!(error instanceof WriterError) && !underWay.stop.signal.aborted)
        this.#ports.log.warn(String(error));
    } finally {
      if (this.#underWay === underWay) this.#underWay = undefined;
    }
  }

  async #offersFor(underWay: UnderWay<Document>): Promise<readonly OfferedText[] | undefined> {
    const { desk, requests } = this.#ports;
    const { place, stop, embedded } = underWay;
    const task = await requests.toContinue(place, stop.signal);
    if (stop.signal.aborted) return undefined;
    if (typeof task === 'string') {
      this.#refuse(place, task);
      return undefined;
    }
    const texts = await desk.ask(task.request, readOptions, stop.signal, (soFar) => {
      underWay.soFar = soFar;
    });
    return task.judge(texts, embedded);
  }

  /** Notifies once for each document that it is not sent; never for documents that are not drafts. */
  #refuse({ document }: PlaceInDraft<Document>, why: NotSent): void {
    if (why === 'no-brand' || this.#refused.has(document)) return;
    this.#refused.add(document);
    this.#ports.notify({ kind: 'not-sent', why });
  }

  /** The cursor moved: cancels waiting, and aborts the running request unless its answer may still fit. */
  #moved(): void {
    if (!this.#waiting && !this.#underWay) return;
    const now = this.#cursorPlace();
    if (!now) return;
    if (this.#waiting && !isSame(draftPlace(this.#waiting), now)) this.#cancelWaiting();
    if (this.#underWay && !this.#mayContinue(this.#underWay, now)) this.#underWay.stop.abort();
  }

  #mayContinue({ place, embedded, soFar, stop }: UnderWay<Document>, now: DraftPlace): boolean {
    return !stop.signal.aborted && mayContinue(draftPlace(place), now, { shown: embedded, soFar });
  }

  #hasOffersAtCursor(): boolean {
    const here = this.#cursorPlace();
    return here !== undefined && offersAt(this.#known, here).length > 0;
  }

  #cursorPlace(): DraftPlace | undefined {
    const place = this.#ports.cursor.place();
    return place && draftPlace(place);
  }

  #stop(): void {
    this.#cancelWaiting();
    this.#underWay?.stop.abort();
  }
}

const draftPlace = <Document extends DraftDocument>({
  document,
  before,
  after,
}: Omit<PlaceInDraft<Document>, 'asked'>): DraftPlace => ({ draft: document.uri.toString(), before, after });

const isSame = (a: DraftPlace, b: DraftPlace): boolean =>
  a.draft === b.draft && a.before === b.before && a.after === b.after;
