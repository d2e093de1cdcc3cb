import type { ProseBlock, Sentence } from '../../text/index.ts';
import { countWords, eachFeature, isPattern } from './features.ts';
import { paceKeys } from './pace.ts';
import { readSymbols } from '../model/symbols.ts';

/** How often each feature occurs; keys ascend. */
export interface FeatureCounts {
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
}

/** What a post contributes to a voice: integer counts, whose sums do not depend on the order of posts. */
export interface VoiceCounts {
  readonly words: number;
  readonly sentences: number;
  /** Words, phrases, registers and sentence lengths. */
  readonly lexical: FeatureCounts;
  /** Pairs, stems, skeletons and pace. */
  readonly patterns: FeatureCounts;
}

/** Counts a post. Quotes are left out as other people's words, headings as a genre with its own style. */
export function countVoice(blocks: readonly ProseBlock[]): VoiceCounts {
  const lexical = new Map<number, number>();
  const patterns = new Map<number, number>();
  const sentences = sentencesOf(blocks).map(({ text }) => readSymbols(text));
  for (const symbols of sentences) {
    eachFeature(symbols, (key, family) => {
      increment(isPattern(family) ? patterns : lexical, key);
    });
  }
  for (const key of paceKeys(sentences)) increment(patterns, key);
  const words = sentences.reduce((sum, symbols) => sum + countWords(symbols), 0);
  return { words, sentences: sentences.length, lexical: inOrder(lexical), patterns: inOrder(patterns) };
}

/** What a post contributes that counts several times; the number of posts with a feature stays as it is. */
export function countedTimes(counts: VoiceCounts, times: number | undefined): VoiceCounts {
  if (times === undefined || times === 1) return counts;
  const multiplied = (of: FeatureCounts): FeatureCounts => ({
    keys: of.keys,
    counts: of.counts.map((count) => count * times),
  });
  return {
    words: counts.words * times,
    sentences: counts.sentences * times,
    lexical: multiplied(counts.lexical),
    patterns: multiplied(counts.patterns),
  };
}

/** What a post of a corpus contributes to its voice. */
export const countPost = ({ blocks, weight }: WeightedPost): VoiceCounts =>
  countedTimes(countVoice(blocks), weight);

/** A post of a corpus, and how often it counts; once where that is left out. */
export interface WeightedPost {
  readonly blocks: readonly ProseBlock[];
  readonly weight?: number | undefined;
}

function increment(tally: Map<number, number>, key: number): void {
  tally.set(key, (tally.get(key) ?? 0) + 1);
}

function inOrder(tally: ReadonlyMap<number, number>): FeatureCounts {
  const keys = Uint32Array.from(tally.keys()).sort();
  return { keys, counts: keys.map((key) => tally.get(key) ?? 0) };
}

/**
 * The sentences of paragraphs and list items; in a text without either, such as a headline, all sentences.
 */
export function sentencesOf(blocks: readonly ProseBlock[]): Sentence[] {
  const body = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  return (body.length > 0 ? body : blocks).flatMap(({ sentences }) => sentences);
}

/** The sentences of `sentencesOf` that open a list item. Many lists go on in lower case, which is the list's form and no matter of voice. */
export const itemOpeners = (blocks: readonly ProseBlock[]): ReadonlySet<Sentence> =>
  new Set(blocks.flatMap(({ kind, sentences }) => (kind === 'item' ? sentences.slice(0, 1) : [])));
