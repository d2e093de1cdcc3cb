import type { DraftTail } from '../../../src/core/prediction/model/draft-memory.ts';
import type { PhraseModel } from '../../../src/core/prediction/model/phrase-model.ts';
import type { Unigrams } from '../../../src/core/prediction/context/unigrams.ts';

/** What a family of models expects after one place of a draft. */
export interface NextWord {
  /** Probability of a word by number, in [0, 1]. */
  readonly of: (word: number) => number;
  /** The words that followed the context somewhere: those to choose from while no letter is typed. */
  readonly followers: Iterable<number>;
}

/** A way of predicting; all of them learn the same posts, stored as a `PhraseModel` stores them, and the same background. */
export interface Family {
  readonly name: string;
  readonly after: (model: PhraseModel, draft: DraftTail, unigrams: Unigrams) => NextWord;
}
