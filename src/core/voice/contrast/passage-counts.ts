import type { ProseBlock } from '../../text/index.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { sentencesOf } from '../count/counts.ts';
import { countWords, eachFeature, wordKey, type Family } from '../count/features.ts';
import { piecesOf } from '../count/pieces.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';

/** Features are hashed into so many buckets, so that no bucket tells which word it counts. */
export const BUCKET_BITS = 18;
export const BUCKETS = 2 ** BUCKET_BITS;

/** How often each bucket occurs in a passage; buckets ascend. */
export interface PassageCounts {
  readonly buckets: Uint32Array;
  readonly counts: Uint32Array;
}

// Skeletons, openings, lengths and registers made it worse or no better on held-out organisations.
const COMPARED: ReadonlySet<string> = new Set<Family>(['word', 'pair', 'stem']);

export const isCompared = (family: string): boolean => COMPARED.has(family);

/** The bucket of a feature's key (Fibonacci hashing; Knuth). */
export const bucketOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - BUCKET_BITS);

/** How much a feature counts that occurs `times` times (log term frequency, as in retrieval). */
export const termWeight = (times: number): number => (times === 1 ? 1 : 1 + Math.log(times));

/** Capitalised words at the start of a sentence that general English does not have: probably names. */
export const probableNames = (background: VoiceBackground, symbols: readonly VoiceSymbol[]): boolean[] =>
  symbols.map((symbol) => symbol.mayBeName && !background.has(wordKey(symbol.text)));

/** The length, in words, of the passages that voices are compared by. */
const PASSAGE_WORDS = 100;

/** The first few passages of a text; all of a shorter text is one. */
export function passagesIn(
  background: VoiceBackground,
  blocks: readonly ProseBlock[],
  most: number,
): PassageCounts[] {
  const sentences = sentencesOf(blocks).map(({ text }) => readSymbols(text));
  const pieces = piecesOf(sentences, PASSAGE_WORDS, countWords, most);
  return (pieces.length > 0 ? pieces : [sentences])
    .map((piece) => countPassage(background, piece))
    .filter(({ buckets }) => buckets.length > 0);
}

function countPassage(
  background: VoiceBackground,
  sentences: readonly (readonly VoiceSymbol[])[],
): PassageCounts {
  const tally = new Map<number, number>();
  for (const symbols of sentences) {
    const isName = probableNames(background, symbols);
    eachFeature(
      symbols,
      (key, family, from, to) => {
        if (!COMPARED.has(family) || isName[from] === true || isName[to - 1] === true) return;
        const bucket = bucketOf(key);
        tally.set(bucket, (tally.get(bucket) ?? 0) + 1);
      },
      [],
    );
  }
  const buckets = Uint32Array.from(tally.keys()).sort();
  return { buckets, counts: buckets.map((bucket) => tally.get(bucket) ?? 0) };
}
