import { lengthKey, MAX_LENGTH, registerKey } from '../count/features.ts';
import type { Voice } from '../score/voice.ts';

/** Sentences of so many words are long: the limit of plain-language guides (GOV.UK content design, ISO 24495-1). */
export const LONG_SENTENCE = 25;

/** How a brand's posts are written, in counts that a draft can be compared with. */
export interface Manner {
  readonly words: number;
  readonly sentences: number;
  readonly longSentences: number;
  /** Words and phrases that assistants overuse. */
  readonly assistant: number;
  /** The same per word in general English. */
  readonly usualAssistant: number;
}

/** Counts of the posts that a voice was learned from. */
export function mannerOf({ tally, background }: Voice): Manner {
  const lengths = Array.from({ length: MAX_LENGTH - LONG_SENTENCE + 1 }, (_, at) => LONG_SENTENCE + at);
  return {
    words: tally.words,
    sentences: tally.sentences,
    longSentences: lengths.reduce((sum, words) => sum + tally.count(lengthKey(words)), 0),
    assistant: tally.count(registerKey('assistant')),
    usualAssistant: background.rate(registerKey('assistant'))?.mean ?? 0,
  };
}
