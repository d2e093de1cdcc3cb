import type { ProseBlock, Span } from '../../text/index.ts';
import type { Calibration, DriftLimits } from '../model/calibration.ts';
import { itemOpeners, sentencesOf } from '../count/counts.ts';
import { topicDiscounts } from '../score/topic-discount.ts';
import { scoreSentence } from '../score/sentence-score.ts';
import { Numbering } from '../score/numbering.ts';
import type { Reason } from '../model/reason.ts';
import { judgedInPlace, judgeSentence, type SentenceJudgement } from './sentence-drift.ts';
import type { Voice } from '../score/voice.ts';

/** How far a sentence is from the brand's voice; the span is in the file. */
export interface SentenceDrift extends Span {
  /**
   * Distance from the brand's voice in subject and manner; higher is further, 0 means equally likely from the
   * brand and from anyone.
   */
  readonly drift: number;
  /** Distance from the brand's manner alone, whatever the subject: 0 is none. */
  readonly registerShift: number;
  /**
   * True when drift or register shift exceeds that of 95 % of the brand's own sentences and there is a reason
   * to show.
   */
  readonly flagged: boolean;
  /** The strongest first. */
  readonly reasons: readonly Reason[];
}

/**
 * The drift of every sentence of a text, without quotes and headings. Without a calibration nothing is
 * flagged.
 */
export function driftOf(
  voice: Voice,
  blocks: readonly ProseBlock[],
  calibration?: Calibration,
): SentenceDrift[] {
  const numbering = new Numbering();
  const sentences = sentencesOf(blocks);
  const scored = sentences.map(({ text }) => scoreSentence(voice, text, numbering));
  const discounts = topicDiscounts(voice, scored, numbering);
  const openers = itemOpeners(blocks);
  return sentences.flatMap((sentence, at) => {
    const own = scored[at];
    if (!own) return [];
    const judgement = judgedInPlace(judgeSentence(voice, own), sentence, openers);
    return [driftFromJudgement(sentence, judgement, discounts[at], calibration?.limits)];
  });
}

/** @param topicDiscount see `topicDiscounts` */
export function driftFromJudgement(
  { start, end }: Span,
  { drift: alone, registerShift, reasons }: SentenceJudgement,
  topicDiscount = 0,
  limits = NO_LIMITS,
): SentenceDrift {
  const drift = alone - topicDiscount;
  const flagged = (drift > limits.drift || registerShift > limits.registerShift) && reasons.length > 0;
  return { start, end, drift, registerShift, flagged, reasons };
}

const NO_LIMITS: DriftLimits = { drift: Infinity, registerShift: Infinity };
