import type { ProseBlock } from '../../text/index.ts';
import type { DriftLimits } from '../calibrate/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import { driftFromJudgement, type SentenceDrift } from '../drift/drift.ts';
import { SLIP_SHARE } from '../drift/sentence-drift.ts';
import type { Reason } from '../drift/reason.ts';
import { slipOf } from '../drift/reasons.ts';
import { reasonsIn } from './reasons.ts';
import { driftFromIn } from './score.ts';
import { readSymbolsIn } from './symbols.ts';
import { hearIn, type VoiceIn } from './voice.ts';

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
  return sentencesOf(blocks).map((sentence) =>
    driftFromJudgement(sentence, driftOfSentenceIn(voice, sentence.text), 0, limits),
  );
}
