import type { ProseBlock, Span } from '../../text/index.ts';
import type { Calibration, DriftLimits } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import { topicDiscounts } from '../score/topic-discount.ts';
import { scoreSentence } from '../score/sentence-score.ts';
import { Numbering } from '../score/numbering.ts';
import type { Reason } from '../model/reason.ts';
import { judgeSentence, type Judgement } from './sentence-drift.ts';
import type { Voice } from '../score/voice.ts';

/** How far a sentence is from the brand's voice; the span is in the file. */
export interface SentenceDrift extends Span {
  /** How little it is the brand's, subject and manner together: higher is further, 0 is as much the brand's as anybody's. */
  readonly drift: number;
  /** How far it slips from the brand's manner, whatever it is about: 0 is not at all. */
  readonly slip: number;
  /** Further, or slipping more, than all but 5 % of the brand's own sentences, with a reason that can be told. */
  readonly flagged: boolean;
  /** The strongest first; only flagged sentences need them read out. */
  readonly reasons: readonly Reason[];
}

/** The drift of every sentence of a text's own prose. Without a calibration nothing is flagged. */
export function driftOf(
  voice: Voice,
  blocks: readonly ProseBlock[],
  calibration?: Calibration,
): SentenceDrift[] {
  const numbering = new Numbering();
  const sentences = sentencesOf(blocks);
  const heard = sentences.map(({ text }) => scoreSentence(voice, text, numbering));
  const relief = topicDiscounts(voice, heard, numbering);
  return sentences.flatMap((sentence, at) => {
    const own = heard[at];
    if (!own) return [];
    return [driftFromJudgement(sentence, judgeSentence(voice, own), relief[at], calibration?.limits)];
  });
}

/** @param relief see `reliefs` */
export function driftFromJudgement(
  { start, end }: Span,
  { drift: alone, slip, reasons }: Judgement,
  relief = 0,
  limits = NO_LIMITS,
): SentenceDrift {
  const drift = alone - relief;
  const flagged = (drift > limits.drift || slip > limits.slip) && reasons.length > 0;
  return { start, end, drift, slip, flagged, reasons };
}

const NO_LIMITS: DriftLimits = { drift: Infinity, slip: Infinity };
