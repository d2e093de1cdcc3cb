import type { Language, ProseBlock } from '../../text/index.ts';
import { sentencesOf, type FeatureCounts, type VoiceCounts } from '../count/counts.ts';
import { countWords, isPattern } from '../count/features.ts';
import { eachFeatureIn } from './features.ts';
import { readSymbolsIn } from './symbols.ts';

/**
 * Counts a post in a language other than English; as in English, the sum over posts does not depend on their
 * order.
 */
export function countVoiceIn(language: Language, blocks: readonly ProseBlock[]): VoiceCounts {
  const lexical = new Map<number, number>();
  const patterns = new Map<number, number>();
  const sentences = sentencesOf(blocks).map(({ text }) => readSymbolsIn(language, text));
  for (const symbols of sentences)
    eachFeatureIn(symbols, (key, family) => {
      const counts = isPattern(family) ? patterns : lexical;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  const words = sentences.reduce((sum, symbols) => sum + countWords(symbols), 0);
  return { words, sentences: sentences.length, lexical: inOrder(lexical), patterns: inOrder(patterns) };
}

/** The number of words of a text without quotes and headings, counted by its language's rules. */
export function countWordsIn(language: Language, blocks: readonly ProseBlock[]): number {
  const lengths = sentencesOf(blocks).map(({ text }) => countWords(readSymbolsIn(language, text)));
  return lengths.reduce((sum, words) => sum + words, 0);
}

function inOrder(counts: ReadonlyMap<number, number>): FeatureCounts {
  const keys = Uint32Array.from(counts.keys()).sort();
  return { keys, counts: keys.map((key) => counts.get(key) ?? 0) };
}
