import { BoundedCache } from '../../base/memo.ts';
import type { Subjects } from '../score/topic-discount.ts';
import { scoreSentence, type Summands } from '../score/sentence-score.ts';
import { Numbering } from '../score/numbering.ts';
import { judgeSentence, type Judgement } from './sentence-drift.ts';
import type { Voice } from '../score/voice.ts';

/** All that a check needs to know of a sentence. */
export interface ScorerCache {
  readonly sum: Summands;
  readonly subjects: Subjects;
  readonly judgement: Judgement;
}

/** Hears sentences for a voice and remembers what it heard; it holds as long as the voice's totals stay as they are. */
export interface SentenceScorer {
  readonly voice: Voice;
  readonly numbering: Numbering;
  listen(sentence: string): ScorerCache;
  /** To be called between drafts: of what is remembered some `most` sentences are kept, those asked for last. */
  rest(most: number): void;
}

export function cachingScorer(voice: Voice): SentenceScorer {
  const memo = new BoundedCache<string, ScorerCache>();
  const numbering = new Numbering();
  const hear = (text: string): ScorerCache => {
    const sentence = scoreSentence(voice, text, numbering);
    return { sum: sentence.sum, subjects: sentence.subjects, judgement: judgeSentence(voice, sentence) };
  };
  return {
    voice,
    numbering,
    listen: (text) => memo.get(text, () => hear(text)),
    rest: (most) => {
      memo.rest(most);
    },
  };
}
