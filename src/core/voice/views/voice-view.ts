import { ENGLISH, type Language, type ProseBlock } from '../../text/index.ts';
import type { Calibration } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import type { SentenceDrift } from '../drift/drift.ts';
import { driftIn, readSymbolsIn, scoreSentencesIn, type LanguageVoice } from '../languages/index.ts';
import type { Score } from '../score/score.ts';
import type { Voice } from '../score/voice.ts';

/** A brand's voice as a draft is heard with it: in English, shifted as the draft's channel shifts it, or in another language. */
export type VoiceView = EnglishVoiceView | OtherVoiceView;

export interface EnglishVoiceView {
  readonly language: typeof ENGLISH;
  /** Whose shift it hears with; undefined where it is the whole brand's. */
  readonly channel: string | undefined;
  readonly calibration: Calibration;
  readonly voice: Voice;
}

export interface OtherVoiceView {
  readonly language: Language;
  readonly channel: undefined;
  readonly calibration: Calibration;
  readonly voice: undefined;
  score(blocks: readonly ProseBlock[]): Score;
  drift(blocks: readonly ProseBlock[]): SentenceDrift[];
}

export const englishVoiceView = (
  voice: Voice,
  calibration: Calibration,
  channel?: string,
): EnglishVoiceView => ({
  language: ENGLISH,
  channel,
  calibration,
  voice,
});

export const languageVoiceView = (voice: LanguageVoice, calibration: Calibration): OtherVoiceView => ({
  language: voice.language,
  channel: undefined,
  calibration,
  voice: undefined,
  score: (blocks) =>
    scoreSentencesIn(
      voice,
      sentencesOf(blocks).map(({ text }) => readSymbolsIn(voice.language, text)),
    ),
  drift: (blocks) => driftIn(voice, blocks, calibration.limits),
});
