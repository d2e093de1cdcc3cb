import type { DraftTail } from '../model/draft-memory.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import { UNIT, WEIGHTS } from './weights.ts';
import { SPECIALS } from '../vocabulary/word-class.ts';

const BACKGROUND = WEIGHTS.background[0] ?? 0;
const DRAFT = WEIGHTS.draft[0] ?? 0;
const DISCOUNT = WEIGHTS.discount[0] ?? 0;

/** How often each word is written, regardless of context. */
export class Unigrams {
  readonly #model: PhraseModel;
  readonly #draft = new Map<number, number>();
  /** Each word's last position in the draft. */
  readonly #last = new Map<number, number>();
  readonly #draftLength: number;
  readonly #total: number;

  constructor(model: PhraseModel, draft: DraftTail) {
    this.#model = model;
    draft.tokens.forEach((word, at) => {
      this.#draft.set(word, (this.#draft.get(word) ?? 0) + 1);
      this.#last.set(word, at);
    });
    this.#draftLength = draft.tokens.length;
    this.#total = Math.max(
      1,
      model.size * UNIT + model.background.total * BACKGROUND + this.#draftLength * DRAFT,
    );
  }

  of(word: number): number {
    return Math.max(0, this.#count(word) - DISCOUNT) / this.#total;
  }

  /** The share of a known word that counts for unknown words, as these are spelled like known ones. */
  novelty(word: number): number {
    return Math.min(this.#count(word), DISCOUNT) / this.#total;
  }

  /** The words of the draft so far with their counts. */
  get draft(): ReadonlyMap<number, number> {
    return this.#draft;
  }

  get draftLength(): number {
    return this.#draftLength;
  }

  /** The number of tokens since the draft used a word; Infinity when it did not. */
  age(word: number): number {
    const last = this.#last.get(word);
    return last === undefined ? Infinity : this.#draftLength - last;
  }

  /** Probability in corpus and background alone, smoothed so that it is never 0. */
  prior(word: number): number {
    const { size, background } = this.#model;
    return (
      (this.#model.count(word) + 0.25 * background.count(word - SPECIALS.length) + 0.3) /
      (size + 0.25 * background.total + 1000)
    );
  }

  #count(word: number): number {
    const background = this.#model.background.count(word - SPECIALS.length) * BACKGROUND;
    return this.#model.count(word) * UNIT + background + (this.#draft.get(word) ?? 0) * DRAFT;
  }
}
