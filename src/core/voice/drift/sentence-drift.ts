import type { Sentence } from '../../text/index.ts';
import type { ScoredSentence } from '../score/sentence-score.ts';
import type { Reason } from '../model/reason.ts';
import { reasonsFor, registerShiftOf } from './reasons.ts';
import { driftFrom } from '../score/score.ts';
import type { Voice } from '../score/voice.ts';

/**
 * Register shift is added to drift, as it may show in a few words of a sentence that is otherwise typical of
 * the brand.
 */
export const REGISTER_SHIFT_SHARE = 0.05;

/** A sentence's drift and the reasons for it; see `SentenceDrift`. */
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

/**
 * The judgement of a sentence where it stands: lower case at the beginning of a list item speaks neither for nor against the brand.
 *
 * @param openers see `itemOpeners`
 */
export function judgedInPlace<Judged extends SentenceJudgement>(
  judgement: Judged,
  sentence: Sentence,
  openers: ReadonlySet<Sentence>,
): Judged {
  if (!openers.has(sentence)) return judgement;
  const lower = judgement.reasons.find(({ feature }) => feature === 'lower');
  if (!lower) return judgement;
  return {
    ...judgement,
    drift: judgement.drift - REGISTER_SHIFT_SHARE * lower.weight,
    registerShift: judgement.registerShift - lower.weight,
    reasons: judgement.reasons.filter((reason) => reason !== lower),
  };
}
