import type { DraftTail } from '../model/draft-memory.ts';
import { backgroundFollowers, corpusFollowers, draftFollowers } from './followers.ts';
import type { Tally } from '../vocabulary/tally.ts';
import { LONGEST_CONTEXT, type PhraseModel } from '../model/phrase-model.ts';
import type { Unigrams } from './unigrams.ts';
import { UNKNOWN } from '../vocabulary/word-class.ts';
import { UNIT, WEIGHTS } from './weights.ts';

/**
 * What comes next after a context: the counts of corpus, background and draft merged at each length of the context and interpolated from
 * the longest to the shortest with absolute discounting (Ney, Essen & Kneser 1994; count merging after Bacchiani et al. 2006).
 */
export class Mixture {
  /** What followed the last 1, 2, … tokens, by source. */
  readonly corpus: readonly Tally[];
  readonly background: readonly Tally[];
  readonly draft: readonly Tally[];
  readonly skip: Tally;
  /** Probability above the unigram share, for words that followed the context anywhere. */
  readonly #scores = new Map<number, number>();
  /** The share left for the unigram distribution. */
  readonly #rest: number;
  readonly #unigrams: Unigrams;

  constructor(model: PhraseModel, draft: DraftTail, unigrams: Unigrams) {
    const context = draft.tokens.slice(-LONGEST_CONTEXT);
    this.#unigrams = unigrams;
    this.corpus = corpusFollowers(model, context);
    this.background = backgroundFollowers(model.background, context);
    this.draft = draftFollowers(draft.tokens);
    this.skip = model.nextButOne.after(context.at(-2) ?? UNKNOWN);
    let rest = 1;
    for (let length = Math.min(LONGEST_CONTEXT, context.length); length >= 1; length--)
      rest *= this.#interpolate(length, rest);
    this.#rest = rest;
  }

  /** Calls `visit` with each word that followed the context somewhere, and its probability. */
  forEachFollower(visit: (word: number, probability: number) => void): void {
    for (const [word, score] of this.#scores) visit(word, score + this.#rest * this.#unigrams.of(word));
  }

  /** Probability of a word after the context, in [0, 1]. */
  of(word: number): number {
    return (this.#scores.get(word) ?? 0) + this.#rest * this.#unigrams.of(word);
  }

  /** Probability of an unknown word that begins like this one. */
  noveltyLike(word: number): number {
    return this.#rest * this.#unigrams.novelty(word);
  }

  /** Adds the share of one context length; returns the share in [0, 1] that remains for the shorter ones. */
  #interpolate(length: number, rest: number): number {
    const corpus = this.corpus[length - 1] ?? EMPTY;
    const draft = this.draft[length - 1] ?? EMPTY;
    const background = this.background[length - 1] ?? EMPTY;
    const draftWeight = WEIGHTS.draft[length] ?? 0;
    const share = WEIGHTS.background[length] ?? 0;
    const discount = WEIGHTS.discount[length] ?? 0;
    const total = corpus.total * UNIT + draft.total * draftWeight + background.total * share;
    if (total === 0) return 1;
    let left = total;
    const give = (word: number): void => {
      const count =
        (corpus.of.get(word) ?? 0) * UNIT +
        (draft.of.get(word) ?? 0) * draftWeight +
        (background.of.get(word) ?? 0) * share;
      if (count <= discount) return;
      left -= count - discount;
      this.#scores.set(word, (this.#scores.get(word) ?? 0) + (rest * (count - discount)) / total);
    };
    for (const word of corpus.of.keys()) give(word);
    for (const word of draft.of.keys()) if (!corpus.of.has(word)) give(word);
    for (const word of background.of.keys()) if (!corpus.of.has(word) && !draft.of.has(word)) give(word);
    return left / total;
  }
}

const EMPTY: Tally = { total: 0, of: new Map() };
