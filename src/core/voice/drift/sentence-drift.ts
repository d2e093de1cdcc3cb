import type { ScoredSentence } from '../score/sentence-score.ts';
import type { Reason } from '../model/reason.ts';
import { reasonsFor, registerShiftOf } from './reasons.ts';
import { driftFrom } from '../score/score.ts';
import type { Voice } from '../score/voice.ts';

/** Register shift shows in a few words of a sentence whose other words may all be the brand's, so it adds to the drift. */
export const REGISTER_SHIFT_SHARE = 0.05;

/** The drift of a sentence and why; see `SentenceDrift`. */
export interface SentenceJudgement {
  readonly drift: number;
  readonly registerShift: number;
  readonly reasons: readonly Reason[];
}

export function judgeSentence(voice: Voice, sentence: ScoredSentence): SentenceJudgement {
  const reasons = reasonsFor(voice, sentence);
  const { symbols, features } = sentence;
  const registerShift = registerShiftOf(reasons);
  return {
    drift: driftFrom(features, symbols) + REGISTER_SHIFT_SHARE * registerShift,
    registerShift,
    reasons,
  };
}

/** The judgement of a sentence within its draft; see `topicDiscounts`. */
export const discounted = (
  judgement: SentenceJudgement,
  topicDiscount = 0,
): SentenceJudgement & { readonly topicDiscount: number } => ({
  ...judgement,
  drift: judgement.drift - topicDiscount,
  topicDiscount,
});
