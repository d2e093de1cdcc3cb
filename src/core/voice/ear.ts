import type { Language, ProseBlock } from '../text/index.ts';
import { ENGLISH } from '../text/index.ts';
import type { Calibration } from './calibration.ts';
import { sentencesOf } from './counts.ts';
import { driftOf, type SentenceDrift } from './drift.ts';
import { driftIn, readSymbolsIn, scoreSentencesIn, type VoiceIn } from './languages/index.ts';
import { scoreText, type Score } from './score.ts';
import type { Voice } from './voice.ts';

/** A brand's voice as a draft is heard with it: in the draft's language, shifted as its channel shifts it. */
export interface Ear {
  readonly language: Language;
  /** Whose shift it hears with; undefined where it is the whole brand's. */
  readonly channel: string | undefined;
  readonly calibration: Calibration;
  score(blocks: readonly ProseBlock[]): Score;
  drift(blocks: readonly ProseBlock[]): SentenceDrift[];
}

export const englishEar = (voice: Voice, calibration: Calibration, channel?: string): Ear => ({
  language: ENGLISH,
  channel,
  calibration,
  score: (blocks) => scoreText(voice, blocks),
  drift: (blocks) => driftOf(voice, blocks, calibration),
});

export const earIn = (voice: VoiceIn, calibration: Calibration): Ear => ({
  language: voice.language,
  channel: undefined,
  calibration,
  score: (blocks) =>
    scoreSentencesIn(
      voice,
      sentencesOf(blocks).map(({ text }) => readSymbolsIn(voice.language, text)),
    ),
  drift: (blocks) => driftIn(voice, blocks, calibration.limits),
});
