import { hear } from './hearing.ts';
import type { Reason } from './reason.ts';
import { reasonsFor, slipOf } from './reasons.ts';
import { driftFrom } from './score.ts';
import type { VoiceSymbol } from './symbols.ts';
import type { Voice } from './voice.ts';

/** Slips show in a few words of a sentence whose other words may all be the brand's, so they count once more. */
const SLIP_SHARE = 0.05;

/** The drift of one sentence and why; see `SentenceDrift`. */
export function driftOfSentence(
  voice: Voice,
  symbols: readonly VoiceSymbol[],
): { drift: number; slip: number; reasons: Reason[] } {
  const heard = hear(voice, symbols);
  const reasons = reasonsFor(voice, symbols, heard);
  const slip = slipOf(reasons);
  return { drift: driftFrom(heard, symbols) + SLIP_SHARE * slip, slip, reasons };
}
