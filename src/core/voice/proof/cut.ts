import type { CorpusPost } from '../model/calibration.ts';
import { piecesOf } from '../count/pieces.ts';
import { sentencesOf } from '../count/counts.ts';
import { roughWords } from '../count/rough-words.ts';
import { countWords } from '../count/features.ts';
import { readSymbols, type VoiceSymbol } from '../model/symbols.ts';
import type { Unit } from './proof.ts';

type Sentence = readonly VoiceSymbol[];
/** A text as it is scored: its sentences. */
export type Text = readonly Sentence[];

/** A post cut to the lengths that are compared. */
export interface CutPost {
  readonly id: string;
  /** The beginning of the post, up to the length at which posts are compared. */
  readonly head: Text;
  readonly headWords: number;
  readonly texts: Readonly<Record<Unit, readonly Text[]>>;
}

export const PASSAGE_WORDS = 100;
const MOST_PASSAGES = 3;
/** Shorter sentences, in words, are not tested: they could be anyone's. */
const LEAST_SENTENCE = 8;
const MOST_SENTENCES = 4;
const SHORTEST_POST = 20;
const LONGEST_POST = 300;

/** The length at which posts are compared, in words: the brand's usual length, within bounds. */
export function usualLength(posts: readonly CorpusPost[]): number {
  const lengths = posts.map(({ blocks }) => roughWords(blocks)).sort((a, b) => a - b);
  return Math.min(LONGEST_POST, Math.max(SHORTEST_POST, lengths[lengths.length >> 1] ?? 0));
}

/** Cuts a post; posts of less than half of `postWords` are not compared as posts. */
export function cutPost({ id, blocks }: CorpusPost, postWords: number): CutPost {
  const sentences = sentencesOf(blocks).map(({ text }) => readSymbols(text));
  const [head = sentences] = piecesOf(sentences, postWords, countWords, 1);
  const headWords = wordsIn(head);
  const longer = sentences.filter((sentence) => countWords(sentence) >= LEAST_SENTENCE);
  return {
    id,
    head,
    headWords,
    texts: {
      post: headWords >= Math.max(SHORTEST_POST, postWords) / 2 ? [head] : [],
      passage: piecesOf(sentences, PASSAGE_WORDS, countWords, MOST_PASSAGES),
      sentence: spreadOver(longer, MOST_SENTENCES).map((sentence) => [sentence]),
    },
  };
}

const wordsIn = (text: Text): number => text.reduce((sum, sentence) => sum + countWords(sentence), 0);

/** At most `most` of the items, evenly spread. */
function spreadOver<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return items.filter(
    (_, at) => Math.floor((at * most) / items.length) !== Math.floor(((at - 1) * most) / items.length),
  );
}
