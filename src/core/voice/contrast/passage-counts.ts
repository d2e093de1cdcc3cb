import type { ProseBlock } from '../../text/index.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import { sentencesOf } from '../count/counts.ts';
import { bucketOf, type PassageCounts } from '../background/hashed-features.ts';
import { countWords, eachFeature, keptWordKey, type Family } from '../count/features.ts';
import { piecesOf } from '../count/pieces.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';

// Skeletons, openings, lengths and registers made it worse or no better on held-out organisations.
const COMPARED: ReadonlySet<string> = new Set<Family>(['word', 'pair', 'stem']);

export const isCompared = (family: string): boolean => COMPARED.has(family);

/** Capitalised words at the start of a sentence that general English does not have: probably names. */
export const probableNames = (background: VoiceBackground, symbols: readonly VoiceSymbol[]): boolean[] =>
  symbols.map((symbol) => symbol.mayBeName && !background.has(keptWordKey(symbol.text)));

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
