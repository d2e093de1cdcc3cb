import * as vscode from 'vscode';
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
import { veto } from '../../core/prediction/index.ts';
import type { Offer, OfferSource, Place } from '../session/offer-source.ts';
import { settings } from '../platform/settings.ts';
import type { NotSent } from '../../service/drafts/draft-requests.ts';
import type { DraftWriting } from '../workspace/make-timbre.ts';
import { notSentMessage } from './not-sent-message.ts';
import type { WriterDesk } from './writer-desk.ts';

export interface OfferPorts {
  readonly desk: Pick<WriterDesk, 'standing' | 'mayAsk' | 'ask' | 'onDidChange'>;
  readonly drafts: DraftWriting;
  /** Says something without asking for attention. */
  readonly tell: (message: string) => void;
  /** What went wrong, for whoever looks. */
  readonly note: (message: string) => void;
}

interface UnderWay {
  readonly place: Place;
  /** What the embedded writer offered there. */
  readonly embedded: string | undefined;
  readonly stop: AbortController;
  soFar: string;
}

/**
 * Ghost text of the chosen writer. It is asked once the typing rests, one request at a time, which ends when the typing goes another way;
 * what it offered is kept by place, so that coming back costs nothing. Whatever fails, nothing is offered.
 */
export class WriterOffers implements OfferSource, vscode.Disposable {
  readonly #ports: OfferPorts;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  readonly #disposables: vscode.Disposable[];
  #known: readonly PlacedOffers[] = [];
  #waiting: { readonly place: Place; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  #underWay: UnderWay | undefined;
  readonly #refused = new WeakSet<vscode.TextDocument>();
  #embedded: { readonly place: DraftPlace; readonly text: string } | undefined;

  constructor(ports: OfferPorts) {
    this.#ports = ports;
    this.#disposables = [
      this.#changed,
      ports.desk.onDidChange(() => {
        this.#stop();
        this.#known = [];
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === vscode.window.activeTextEditor) this.#moved(textEditor);
      }),
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#stop();
      }),
    ];
  }

  ready(place: Place): Offer | undefined {
    const standing = this.#ports.desk.standing();
    if (standing.kind === 'none') return undefined;
    const here = draftPlace(place);
    const offers = offersAt(this.#known, here);
    const shown = this.#embedded && isSame(this.#embedded.place, here) ? this.#embedded.text : '';
    const offer = offers.find(({ text }) => text.startsWith(shown)) ?? offers[0];
    const { kind, model } = standing.writer;
    return offer && { ...offer, source: `${kind}:${model}`, evidence: [] };
  }

  consider(place: Place, embedded: Offer | undefined, token: vscode.CancellationToken): void {
    this.#wait(undefined);
    const here = draftPlace(place);
    this.#embedded = embedded && { place: here, text: embedded.text };
    if (token.isCancellationRequested || !this.#isWorthAsking(place, here)) return;
    this.#wait(place, place.asked ? 0 : settings.ai.ghostTextDelay());
  }

  dispose(): void {
    this.#stop();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #isWorthAsking(place: Place, here: DraftPlace): boolean {
    const { desk } = this.#ports;
    const standing = desk.standing();
    if (standing.kind === 'none' || !desk.mayAsk(place.asked) || veto(place)) return false;
    if (offersAt(this.#known, here).length > 0) return false;
    if (!place.asked && wasAsked(this.#known, here)) return false;
    if (this.#underWay && this.#mayGoOn(this.#underWay, here)) return false;
    // VS Code's models are the user's to call, never the keys'.
    return place.asked || (settings.ai.ghostTextDelay() > 0 && standing.writer.kind !== 'vscode');
  }

  #wait(place: undefined): void;
  #wait(place: Place, pause: number): void;
  #wait(place: Place | undefined, pause = 0): void {
    clearTimeout(this.#waiting?.timer);
    this.#waiting = place && {
      place,
      timer: setTimeout(() => {
        const embedded =
          this.#embedded && isSame(this.#embedded.place, draftPlace(place)) ? this.#embedded : undefined;
        this.#waiting = undefined;
        void this.#ask(place, embedded?.text);
      }, pause),
    };
  }

  /** Never throws: whatever goes wrong, nothing is offered. */
  async #ask(place: Place, embedded: string | undefined): Promise<void> {
    this.#underWay?.stop.abort();
    const underWay: UnderWay = { place, embedded, stop: new AbortController(), soFar: '' };
    this.#underWay = underWay;
    try {
      const offers = await this.#offersFor(underWay);
      if (!offers || underWay.stop.signal.aborted) return;
      this.#known = remember(this.#known, { ...draftPlace(place), offers });
      if (this.#standsAtCursor()) this.#changed.fire();
    } catch (error) {
      // The model has said that it will not write here: no use in asking again at this place.
      if (error instanceof WriterError && error.fault === 'refused')
        this.#known = remember(this.#known, { ...draftPlace(place), offers: [] });
      else if (!(error instanceof WriterError) && !underWay.stop.signal.aborted)
        this.#ports.note(String(error));
    } finally {
      if (this.#underWay === underWay) this.#underWay = undefined;
    }
  }

  async #offersFor(underWay: UnderWay): Promise<readonly OfferedText[] | undefined> {
    const { desk, drafts } = this.#ports;
    const { place, stop, embedded } = underWay;
    const errand = await drafts.toContinue(place, stop.signal);
    if (stop.signal.aborted) return undefined;
    if (typeof errand === 'string') {
      this.#refuse(place, errand);
      return undefined;
    }
    const texts = await desk.ask(errand.request, readOptions, stop.signal, (soFar) => {
      underWay.soFar = soFar;
    });
    return errand.judge(texts, embedded);
  }

  /** Says once a document that it goes to no writer; of documents that are no drafts there is nothing to say. */
  #refuse({ document }: Place, why: NotSent): void {
    if (why === 'no-brand' || this.#refused.has(document)) return;
    this.#refused.add(document);
    this.#ports.tell(notSentMessage(why));
  }

  /** The cursor moved: what waits for rest waits no more, what is under way goes on only if it may still be wanted. */
  #moved(editor: vscode.TextEditor): void {
    if (!this.#waiting && !this.#underWay) return;
    const now = placeOfCursor(editor);
    if (this.#waiting && !isSame(draftPlace(this.#waiting.place), now)) this.#wait(undefined);
    if (this.#underWay && !this.#mayGoOn(this.#underWay, now)) this.#underWay.stop.abort();
  }

  #mayGoOn({ place, embedded, soFar, stop }: UnderWay, now: DraftPlace): boolean {
    return !stop.signal.aborted && mayContinue(draftPlace(place), now, { standing: embedded, soFar });
  }

  #standsAtCursor(): boolean {
    const editor = vscode.window.activeTextEditor;
    return editor !== undefined && offersAt(this.#known, placeOfCursor(editor)).length > 0;
  }

  #stop(): void {
    this.#wait(undefined);
    this.#underWay?.stop.abort();
  }
}

const draftPlace = ({ document, before, after }: Place): DraftPlace => ({
  ...{ draft: document.uri.toString(), before, after },
});

function placeOfCursor({ document, selection }: vscode.TextEditor): DraftPlace {
  const text = document.getText();
  const offset = document.offsetAt(selection.active);
  return { draft: document.uri.toString(), before: text.slice(0, offset), after: text.slice(offset) };
}

const isSame = (a: DraftPlace, b: DraftPlace): boolean =>
  a.draft === b.draft && a.before === b.before && a.after === b.after;
