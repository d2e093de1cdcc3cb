import type { Match } from '../lexicon/lexicon.ts';
import type { VoiceSymbol } from '../model/symbols.ts';

/**
 * Learned habits that a brand lead switched off. What belongs to them may count for a draft, never against it: no mark, no reason,
 * no change to make.
 */
export interface Strikes {
  has(habit: string): boolean;
  /** Sentence lengths and pace do not count. */
  readonly lengths: boolean;
  /** Sentences that open in lower case do not count. */
  readonly lower: boolean;
  /** For each symbol of a sentence, whether it belongs to a struck habit; undefined where none does. */
  of(symbols: readonly VoiceSymbol[], entries: readonly Match[]): readonly boolean[] | undefined;
  /** True for a word, in lower case, that belongs to a struck habit. */
  hasWord(word: string): boolean;
}
