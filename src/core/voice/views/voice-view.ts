import { ENGLISH, type Language, type ProseBlock } from '../../text/index.ts';
import type { Calibration } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import type { SentenceDrift } from '../drift/drift.ts';
import { driftIn, readSymbolsIn, scoreSentencesIn, type LanguageVoice } from '../languages/index.ts';
import type { Score } from '../score/score.ts';
import type { Voice } from '../score/voice.ts';

/**
 * The voice that a draft is scored with: English, with the shift of the draft's channel if it has one, or
 * another language.
 */
export type VoiceView = EnglishVoiceView | OtherVoiceView;

export interface EnglishVoiceView {
  readonly language: typeof ENGLISH;
  /** The channel whose shift is applied; undefined for the voice of all posts. */
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
