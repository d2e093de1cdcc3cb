import type { ScoredSentence } from '../score/sentence-score.ts';
import type { Reason } from '../model/reason.ts';
import { reasonsFor, registerShiftOf } from './reasons.ts';
import { driftFrom } from '../score/score.ts';
import type { Voice } from '../score/voice.ts';

/** Slips show in a few words of a sentence whose other words may all be the brand's, so they count once more. */
export const REGISTER_SHIFT_SHARE = 0.05;

/** The drift of a sentence and why; see `SentenceDrift`. */
export interface Judgement {
  readonly drift: number;
  readonly slip: number;
  readonly reasons: readonly Reason[];
}

export function judgeSentence(voice: Voice, heardSentence: ScoredSentence): Judgement {
  const reasons = reasonsFor(voice, heardSentence);
  const { symbols, heard } = heardSentence;
  const slip = registerShiftOf(reasons);
  return { drift: driftFrom(heard, symbols) + REGISTER_SHIFT_SHARE * slip, slip, reasons };
}

/** The judgement of a sentence in its draft; see `reliefs`. */
export const discounted = (judgement: Judgement, relief = 0): Judgement & { readonly relief: number } => ({
  ...judgement,
  drift: judgement.drift - relief,
  relief,
});
