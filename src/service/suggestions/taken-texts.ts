import type { Disposable } from '../../core/base/event.ts';
import {
  asRejected,
  keptShare,
  rebase,
  STILL_IN,
  type OffsetRange,
  type OfferPlace,
  type OfferPolicyEvent,
} from '../../core/offer-policy/suggestions/index.ts';
import type { DraftDocument } from '../drafts/draft.ts';
import type { Clock } from '../ports.ts';
import type { DraftEdit } from './draft-edit.ts';

/** Text accepted from an offer, and its present range in the document. */
export interface TakenText<Document extends DraftDocument> {
  readonly document: Document;
  readonly range: OffsetRange;
  readonly text: string;
  /** The place at which it was offered. */
  readonly place: OfferPlace;
  readonly source: string;
}

interface Followed<Document extends DraftDocument> extends TakenText<Document> {
  range: OffsetRange;
  timer: Disposable;
  looked: boolean;
}

const SOON = 30_000;
const LATER = 5 * 60_000;
/** The most texts followed at a time; the oldest is dropped. */
const MOST = 40;

/** Follows accepted texts through later edits, and measures after 30 seconds and five minutes how much of each is left. */
export class TakenTexts<Document extends DraftDocument> implements Disposable {
  readonly #observe: (event: OfferPolicyEvent) => void;
  readonly #clock: Clock;
  #followed: Followed<Document>[] = [];

  constructor(observe: (event: OfferPolicyEvent) => void, clock: Clock) {
    this.#observe = observe;
    this.#clock = clock;
  }

  add(taken: TakenText<Document>): void {
    const followed: Followed<Document> = { ...taken, looked: false, timer: { dispose: () => undefined } };
    followed.timer = this.#clock.after(SOON, () => {
      this.#look(followed, '30 s');
      followed.timer = this.#clock.after(LATER - SOON, () => {
        this.#look(followed, '5 min');
        this.#drop(followed);
      });
    });
    this.#followed.push(followed);
    if (this.#followed.length > MOST && this.#followed[0]) this.#drop(this.#followed[0]);
  }

  /** Moves the ranges with an edit. An accepted text that it undoes or deletes is reported immediately. */
  edited({ document, changes, reason }: DraftEdit<Document>): void {
    for (const followed of this.#followed.filter((taken) => taken.document === document)) {
      const { range } = followed;
      followed.range = rebase(range, changes);
      const isTouched = changes.some(
        ({ offset, length }) => offset < range.end && offset + length > range.start,
      );
      if (!isTouched || followed.looked || this.#share(followed) >= STILL_IN) continue;
      if (reason === 'undo') this.#undone(followed);
      else this.#look(followed, '30 s');
      this.#drop(followed);
    }
  }

  forget(document: Document): void {
    for (const followed of this.#followed.filter((taken) => taken.document === document))
      this.#drop(followed);
  }

  dispose(): void {
    for (const { timer } of this.#followed) timer.dispose();
    this.#followed = [];
  }

  #look(followed: Followed<Document>, after: '30 s' | '5 min'): void {
    followed.looked = true;
    const { source, place, text } = followed;
    const rejected = asRejected(place, text);
    const share = this.#share(followed);
    this.#observe({ kind: 'looked-again', at: this.#clock.now(), source, after, share, rejected });
  }

  #undone({ source, place, text }: Followed<Document>): void {
    this.#observe({ kind: 'undone', at: this.#clock.now(), source, rejected: asRejected(place, text) });
  }

  #share({ document, range, text }: Followed<Document>): number {
    return keptShare(text, document.getText().slice(range.start, range.end));
  }

  #drop(followed: Followed<Document>): void {
    followed.timer.dispose();
    this.#followed = this.#followed.filter((other) => other !== followed);
  }
}
