import { hashString } from '../../base/bytes/index.ts';
import type { ProseBlock } from '../../text/index.ts';

/** Words in one shingle. Three find a cross-post of a dozen words; two would also match everyday phrases. */
const LENGTH = 3;

/** In words: every sentence of such a post counts when it is compared. */
const SHORT_POST = 24;

/** A sentence's shingles and its position. */
export interface SentenceShingles {
  /** Index of the sentence's block in the post. */
  readonly block: number;
  /** Index of the sentence in its block. */
  readonly sentence: number;
  readonly words: number;
  /** Hashes of the runs of three words within this sentence, each in [0, 2^32). */
  readonly shingles: Uint32Array;
}

/**
 * A post as compared with others: without differences in links, hashtags, mentions, emoji, case and figures.
 */
export interface PostShingles {
  readonly words: number;
  /** Of all sentences, one after the other; see `sentencesOf`. Kept for every post, hence one array and not one for each sentence. */
  readonly packed: Uint32Array;
  /** Distinct shingles of the whole post, ascending; shorter posts have one for all their words. */
  readonly distinct: Uint32Array;
}

const LEFT_OUT = /(?:https?:\/\/|www\.)\S+|[#@][\p{L}\p{N}_]+/gu;
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const DIGITS = /\p{N}+/gu;

/** The words of a text as compared: lower case, figures as `0`. */
export function comparedWords(text: string): string[] {
  const words = text.replace(LEFT_OUT, ' ').toLowerCase().replaceAll('’', "'").match(WORD) ?? [];
  return words.map((word) => word.replace(DIGITS, '0'));
}

/** Reads a post's shingles; linear in its length. */
export function readShingles(blocks: readonly ProseBlock[]): PostShingles {
  const packed: number[] = [];
  const all = new Set<number>();
  const everyWord: string[] = [];
  const short: string[] = [];
  blocks.forEach((block, blockAt) => {
    block.sentences.forEach(({ text }, sentenceAt) => {
      const words = comparedWords(text);
      everyWord.push(...words);
      const shingles = shinglesOf(words);
      for (const shingle of shingles) all.add(shingle);
      if (shingles.length === 0 && words.length > 0) short.push(words.join(' '));
      packed.push(blockAt, sentenceAt, words.length, shingles.length);
      for (const shingle of shingles) packed.push(shingle);
    });
  });
  // “We pour.” has no shingle, and is half of what a short post says.
  if (everyWord.length <= SHORT_POST && all.size > 0) for (const text of short) all.add(hashString(text));
  if (all.size === 0 && everyWord.length > 0) all.add(hashString(everyWord.join(' ')));
  return {
    words: everyWord.length,
    packed: Uint32Array.from(packed),
    distinct: Uint32Array.from(all).sort(),
  };
}

/** The numbers before a sentence's shingles: its block, its place in it, its words, how many shingles follow. */
const HEAD = 4;

/** The sentences of a post, in order. */
export function sentencesOf({ packed }: PostShingles): SentenceShingles[] {
  const sentences: SentenceShingles[] = [];
  for (let at = 0; at < packed.length;) {
    const [block = 0, sentence = 0, words = 0, count = 0] = packed.subarray(at, at + HEAD);
    const from = at + HEAD;
    at = from + count;
    sentences.push({ block, sentence, words, shingles: packed.subarray(from, at) });
  }
  return sentences;
}

function shinglesOf(words: readonly string[]): number[] {
  const hashes = words.map((word) => hashString(word));
  const count = Math.max(0, words.length - LENGTH + 1);
  return Array.from({ length: count }, (_, at) => {
    let mixed = 0;
    for (let word = at; word < at + LENGTH; word++)
      mixed = Math.imul(mixed ^ (hashes[word] ?? 0), 0x9e3779b1) + (mixed >>> 15);
    return mixed >>> 0;
  });
}
