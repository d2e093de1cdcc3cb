import { BoundedCache } from '../../base/bounded-cache.ts';
import type { SubjectFeatures } from '../score/topic-discount.ts';
import { scoreSentence, type SentenceSums } from '../score/sentence-score.ts';
import { Numbering } from '../score/numbering.ts';
import { judgeSentence, type SentenceJudgement } from './sentence-drift.ts';
import type { Voice } from '../score/voice.ts';

/** A sentence's results, which depend on the voice and the sentence only. */
export interface CachedSentence {
  readonly sum: SentenceSums;
  readonly subjects: SubjectFeatures;
  readonly judgement: SentenceJudgement;
}

/** Scores sentences for a voice and caches the results; valid as long as the voice's totals do not change. */
export interface SentenceScorer {
  readonly voice: Voice;
  readonly numbering: Numbering;
  score(sentence: string): CachedSentence;
  /** To be called between drafts: keeps the results of about `most` sentences, those asked for last. */
  trim(most: number): void;
}

export function cachingScorer(voice: Voice): SentenceScorer {
  const memo = new BoundedCache<string, CachedSentence>();
  const numbering = new Numbering();
  const scoreAnew = (text: string): CachedSentence => {
    const sentence = scoreSentence(voice, text, numbering);
    return { sum: sentence.sum, subjects: sentence.subjects, judgement: judgeSentence(voice, sentence) };
  };
  return {
    voice,
    numbering,
    score: (text) => memo.get(text, () => scoreAnew(text)),
    trim: (most) => {
      memo.trim(most);
    },
  };
}
