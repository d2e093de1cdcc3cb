import type { ProseBlock, Sentence } from '../../text/index.ts';
import type { DriftLimits } from '../calibrate/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import type { SentenceDrift } from '../drift/drift.ts';
import type { Reason } from '../drift/reason.ts';
import { slipOf } from '../drift/reasons.ts';
import { reasonsIn } from './reasons.ts';
import { driftFromIn } from './score.ts';
import { readSymbolsIn } from './symbols.ts';
import { hearIn, type VoiceIn } from './voice.ts';

const SLIP_SHARE = 0.05;

/** The drift of one sentence and why; see `SentenceDrift`. */
export function driftOfSentenceIn(
  voice: VoiceIn,
  sentence: string,
): { drift: number; slip: number; reasons: Reason[] } {
  const symbols = readSymbolsIn(voice.language, sentence);
  const reasons = reasonsIn(voice, sentence, symbols);
  const slip = slipOf(reasons);
  return { drift: driftFromIn(hearIn(voice, symbols), symbols) + SLIP_SHARE * slip, slip, reasons };
}

/** The drift of every sentence of a text's own prose. */
export function driftIn(voice: VoiceIn, blocks: readonly ProseBlock[], limits: DriftLimits): SentenceDrift[] {
  return sentencesOf(blocks).map((sentence) => judge(voice, sentence, limits));
}

function judge(voice: VoiceIn, { text, start, end }: Sentence, limits: DriftLimits): SentenceDrift {
  const { drift, slip, reasons } = driftOfSentenceIn(voice, text);
  const flagged = (drift > limits.drift || slip > limits.slip) && reasons.length > 0;
  return { start, end, drift, slip, flagged, reasons };
}
