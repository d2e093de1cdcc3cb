import { hear, type Heard } from './hearing.ts';
import { readSymbols, type VoiceSymbol } from './symbols.ts';
import type { Voice } from './voice.ts';

/** A sentence and everything in it that speaks for or against a brand. */
export interface HeardSentence {
  readonly symbols: readonly VoiceSymbol[];
  readonly heard: readonly Heard[];
}

export function hearSentence(voice: Voice, text: string): HeardSentence {
  const symbols = readSymbols(text);
  return { symbols, heard: hear(voice, symbols) };
}
