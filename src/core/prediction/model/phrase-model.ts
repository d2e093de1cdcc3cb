import type { ProseBlock, Sentence } from '../../text/index.ts';
import { DraftCache } from './draft-memory.ts';
import { IntList } from './int-list.ts';
import type { NgramBackground } from '../vocabulary/ngram-background.ts';
import type { WordNetwork } from '../network/word-network.ts';
import { PairCounts } from './pair-counts.ts';
import { Vocabulary } from '../vocabulary/vocabulary.ts';
import { BLOCK_STARTS, blockStart, POST_START } from '../vocabulary/word-class.ts';
import { readWords } from '../vocabulary/words.ts';

/** The longest context, in tokens, that is compared with the corpus. */
export const LONGEST_CONTEXT = 6;

/** A post as word numbers. */
export interface PostSequence {
  readonly tokens: Int32Array;
  /** The index of each sentence's first token. */
  readonly sentenceStarts: readonly number[];
}

interface LearnedPost {
  readonly id: string;
  readonly reread: () => readonly ProseBlock[];
  /** Indexes counted from the post's first token. */
  readonly sentenceStarts: readonly number[];
  /** Index in the sequence of all tokens. */
  readonly start: number;
  readonly end: number;
}

/** A sentence of the corpus. */
export interface Evidence {
  readonly id: string;
  readonly at: Sentence;
}

/**
 * The embedded writer's memory of a brand: every post as a sequence of word numbers, with the places of each word (a positions index).
 * Counts of any context are read from the places, so a post is learned in time linear in its length, and nothing of a forgotten post remains.
 */
export class PhraseModel {
  readonly background: NgramBackground;
  readonly #network: () => WordNetwork | undefined;
  readonly vocabulary: Vocabulary;
  readonly drafts: DraftCache;
  #tokens = new IntList();
  #owners = new IntList();
  #places: number[][] = [];
  #postsOf: number[][] = [];
  /** The words at distance one and two after each word. */
  readonly next = new PairCounts();
  readonly nextButOne = new PairCounts();
  readonly #posts = new Map<string, LearnedPost>();
  #byNumber: (LearnedPost | undefined)[] = [];
  #learned = 0;
  #version = 0;

  /** @param network a network over the background's words, loaded when the first word is predicted; without one, words are ranked by counts alone */
  constructor(background: NgramBackground, network: () => WordNetwork | undefined = () => undefined) {
    this.background = background;
    this.#network = network;
    this.vocabulary = new Vocabulary(background);
    this.drafts = new DraftCache(this.vocabulary);
  }

  /** Changes with every post that is learned or forgotten. */
  get version(): number {
    return this.#version;
  }

  /** What knows general English beyond the background's n-grams. */
  get network(): WordNetwork | undefined {
    return this.#network();
  }

  /** Tokens in all posts. */
  get size(): number {
    return this.#learned;
  }

  /**
   * Learns a post; one with the same id is forgotten first. The post's text is not kept: `reread` returns its blocks again when a
   * sentence is shown or the post is forgotten.
   */
  add(id: string, blocks: readonly ProseBlock[], reread: () => readonly ProseBlock[] = () => blocks): void {
    this.remove(id);
    const tokens = [POST_START];
    const sentenceStarts: number[] = [];
    for (const block of blocks) {
      const opening = blockStart(block.kind);
      if (opening === undefined) continue;
      tokens.push(opening);
      for (const sentence of block.sentences) {
        sentenceStarts.push(tokens.length);
        for (const token of readWords(sentence.text)) tokens.push(this.vocabulary.take(token));
      }
    }
    this.#append(id, { tokens: Int32Array.from(tokens), sentenceStarts }, reread);
  }

  /** Learns a stored post, whose words the vocabulary has with all their forms; here their occurrences are counted. */
  restore(id: string, sequence: PostSequence, reread: () => readonly ProseBlock[]): void {
    this.vocabulary.takeAll(sequence.tokens);
    this.#append(id, sequence, reread);
  }

  /** A learned post as word numbers; valid until the model changes. */
  sequenceOf(id: string): PostSequence | undefined {
    const post = this.#posts.get(id);
    return (
      post && {
        tokens: this.#tokens.values.subarray(post.start, post.end),
        sentenceStarts: post.sentenceStarts,
      }
    );
  }

  /** Forgets a post; afterwards everything is as if it had never been learned. */
  remove(id: string): void {
    const post = this.#posts.get(id);
    if (!post) return;
    const number = this.#owners.at(post.start);
    for (const word of new Set(this.#tokens.values.subarray(post.start, post.end))) {
      cut(this.#places[word], post.start, post.end);
      cut(this.#postsOf[word], number, number + 1);
    }
    for (const { text } of learnedSentences(post.reread()))
      for (const token of readWords(text)) this.vocabulary.release(token);
    this.#tallyPairs(post, -1);
    this.#byNumber[number] = undefined;
    this.#posts.delete(id);
    this.#learned -= post.end - post.start;
    this.#version++;
    if (this.#tokens.length > 2 * this.#learned + SLACK) this.#compact();
  }

  /** How often a word occurs in the posts. */
  count(word: number): number {
    return this.#places[word]?.length ?? 0;
  }

  /** The positions of a word in the sequence of all tokens. */
  placesOf(word: number): readonly number[] {
    return this.#places[word] ?? [];
  }

  /** The number of the post that a place belongs to. */
  postAt(place: number): number {
    return this.#owners.at(place);
  }

  /** The id of the post with a number; '' when it is forgotten. */
  idOf(post: number): string {
    return this.#byNumber[post]?.id ?? '';
  }

  /** The numbers of the posts that contain a word. */
  postsOf(word: number): readonly number[] {
    return this.#postsOf[word] ?? [];
  }

  /** Post numbers are below this one; some are no longer in use. */
  get postNumbers(): number {
    return this.#byNumber.length;
  }

  /** How many posts are learned. */
  get postCount(): number {
    return this.#posts.size;
  }

  /** All posts as one sequence of `tokenCount` word numbers; valid until the model changes. */
  get tokens(): Int32Array {
    return this.#tokens.values;
  }

  get tokenCount(): number {
    return this.#tokens.length;
  }

  /** The sentence that a place belongs to. */
  evidenceAt(place: number): Evidence | undefined {
    const post = this.#byNumber[this.#owners.at(place)];
    if (!post) return undefined;
    const index = post.sentenceStarts.findLastIndex((start) => post.start + start <= place);
    const at = learnedSentences(post.reread())[Math.max(0, index)];
    return at && { id: post.id, at };
  }

  /** Pairs are not counted across the end of a block. */
  #tallyPairs({ start, end }: LearnedPost, times: 1 | -1): void {
    const tokens = this.#tokens.values;
    for (let at = start; at < end - 1; at++) {
      const [first = 0, second = 0, third = 0] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (second < BLOCK_STARTS) continue;
      this.next.tally(first, second, times);
      if (at + 2 < end && third >= BLOCK_STARTS) this.nextButOne.tally(first, third, times);
    }
  }

  #append(id: string, { tokens, sentenceStarts }: PostSequence, reread: LearnedPost['reread']): void {
    const start = this.#tokens.length;
    const post = { id, reread, sentenceStarts, start, end: start + tokens.length };
    this.#place(post, tokens);
    this.#tallyPairs(post, 1);
    this.#learned += tokens.length;
    this.#version++;
  }

  #place(post: LearnedPost, tokens: Int32Array): void {
    const number = this.#byNumber.length;
    for (const word of tokens) {
      (this.#places[word] ??= []).push(this.#tokens.length);
      const posts = (this.#postsOf[word] ??= []);
      if (posts.at(-1) !== number) posts.push(number);
      this.#tokens.push(word);
      this.#owners.push(number);
    }
    this.#posts.set(post.id, post);
    this.#byNumber.push(post);
  }

  /** Closes the gaps of forgotten posts, so that a file saved a thousand times takes the space of one. */
  #compact(): void {
    const tokens = this.#tokens.values;
    const posts = [...this.#posts.values()];
    this.#tokens = new IntList();
    this.#owners = new IntList();
    this.#places = [];
    this.#postsOf = [];
    this.#byNumber = [];
    for (const post of posts) {
      const start = this.#tokens.length;
      this.#place(
        { ...post, start, end: start + post.end - post.start },
        tokens.subarray(post.start, post.end),
      );
    }
    this.vocabulary.dropUnused();
  }
}

const SLACK = 100_000;

/** Headings are not learned, as they are titles and no prose. */
const learnedSentences = (blocks: readonly ProseBlock[]): Sentence[] =>
  blocks.flatMap(({ kind, sentences }) => (blockStart(kind) === undefined ? [] : sentences));

/** Removes the values from `low` to below `high` from an ascending list. */
function cut(list: number[] | undefined, low: number, high: number): void {
  if (!list) return;
  const from = lowerBound(list, low);
  list.splice(from, lowerBound(list, high) - from);
}

function lowerBound(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
