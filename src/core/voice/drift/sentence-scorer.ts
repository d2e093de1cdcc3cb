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

/** Scores sentences with a voice and caches the results; valid while the voice's totals do not change. */
export interface SentenceScorer {
  readonly voice: Voice;
  readonly numbering: Numbering;
  score(sentence: string): CachedSentence;
  /** Drops all but the `most` most recently used sentences; call it between drafts. */
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
