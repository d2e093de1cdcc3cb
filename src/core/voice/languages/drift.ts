import type { ProseBlock } from '../../text/index.ts';
import type { DriftLimits } from '../model/calibration.ts';
import { itemOpeners, sentencesOf } from '../count/counts.ts';
import { driftFromJudgement, type SentenceDrift } from '../drift/drift.ts';
import { judgedInPlace, REGISTER_SHIFT_SHARE } from '../drift/sentence-drift.ts';
import type { Reason } from '../model/reason.ts';
import { registerShiftOf } from '../drift/reasons.ts';
import { reasonsIn } from './reasons.ts';
import { driftFromIn } from './score.ts';
import { readSymbolsIn } from './symbols.ts';
import { weightFeaturesIn, type LanguageVoice } from './voice.ts';

/** The drift of one sentence and the reasons for it; see `SentenceDrift`. */
export function driftOfSentenceIn(
  voice: LanguageVoice,
  sentence: string,
): { drift: number; registerShift: number; reasons: Reason[] } {
  const symbols = readSymbolsIn(voice.language, sentence);
  const reasons = reasonsIn(voice, sentence, symbols);
  const registerShift = registerShiftOf(reasons);
  return {
    drift: driftFromIn(weightFeaturesIn(voice, symbols), symbols) + REGISTER_SHIFT_SHARE * registerShift,
    registerShift,
    reasons,
  };
}

/** The drift of every sentence of a text, without quotes and headings. */
export function driftIn(
  voice: LanguageVoice,
  blocks: readonly ProseBlock[],
  limits: DriftLimits,
): SentenceDrift[] {
  const openers = itemOpeners(blocks);
  return sentencesOf(blocks).map((sentence) => {
    const judgement = judgedInPlace(driftOfSentenceIn(voice, sentence.text), sentence, openers);
    return driftFromJudgement(sentence, judgement, 0, limits);
  });
}
