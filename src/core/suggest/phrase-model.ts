import type { ProseBlock, Sentence } from '../text/index.ts';
import { DraftMemory } from './draft-memory.ts';
import { IntList } from './int-list.ts';
import type { NgramBackground } from './ngram-background.ts';
import { PairCounts } from './pair-counts.ts';
import { Vocabulary } from './vocabulary.ts';
import { BLOCK_STARTS, blockStart, POST_START } from './word-class.ts';
import { readWords } from './words.ts';

/** The longest context, in tokens, that is compared with the corpus. */
export const LONGEST_CONTEXT = 6;

interface LearnedPost {
  readonly id: string;
  readonly sentences: readonly Sentence[];
  /** Where each sentence begins in the sequence of all tokens. */
  readonly sentenceStarts: readonly number[];
  readonly start: number;
  readonly end: number;
}

/** Where in the corpus something was written. */
export interface Evidence {
  readonly id: string;
  readonly at: Sentence;
}

/**
 * The embedded writer's memory of a brand: every post as a sequence of word numbers, with the places of each word (a positions index).
 * Counts of any context are read from the places, so a post is learned in time linear in its length and forgotten without a trace.
 */
export class PhraseModel {
  readonly background: NgramBackground;
  readonly vocabulary: Vocabulary;
  readonly drafts: DraftMemory;
  #tokens = new IntList();
  #owners = new IntList();
  #places: number[][] = [];
  #postsOf: number[][] = [];
  /** What stands next after each word, and what stands next but one. */
  readonly next = new PairCounts();
  readonly nextButOne = new PairCounts();
  readonly #posts = new Map<string, LearnedPost>();
  #byNumber: (LearnedPost | undefined)[] = [];
  #learned = 0;
  #version = 0;

  constructor(background: NgramBackground) {
    this.background = background;
    this.vocabulary = new Vocabulary(background);
    this.drafts = new DraftMemory(this.vocabulary);
  }

  /** Changes with every post that is learned or forgotten. */
  get version(): number {
    return this.#version;
  }

  /** Tokens in all posts. */
  get size(): number {
    return this.#learned;
  }

  /** Learns a post; one with the same id is forgotten first. */
  add(id: string, blocks: readonly ProseBlock[]): void {
    this.remove(id);
    const sentences: Sentence[] = [];
    const sentenceStarts: number[] = [];
    const start = this.#tokens.length;
    const number = this.#byNumber.length;
    this.#append(POST_START, number);
    for (const block of blocks) {
      const opening = blockStart(block.kind);
      if (opening === undefined) continue;
      this.#append(opening, number);
      for (const sentence of block.sentences) {
        sentences.push(sentence);
        sentenceStarts.push(this.#tokens.length);
        for (const token of readWords(sentence.text)) this.#append(this.vocabulary.take(token), number);
      }
    }
    const post = { id, sentences, sentenceStarts, start, end: this.#tokens.length };
    this.#posts.set(id, post);
    this.#byNumber.push(post);
    this.#tallyPairs(post, 1);
    this.#learned += post.end - post.start;
    this.#version++;
  }

  /** Forgets a post; afterwards everything is as if it had never been learned. */
  remove(id: string): void {
    const post = this.#posts.get(id);
    if (!post) return;
    const words = new Set<number>();
    for (let at = post.start; at < post.end; at++) words.add(this.#tokens.at(at));
    const number = this.#owners.at(post.start);
    for (const word of words) {
      this.#places[word] = this.placesOf(word).filter((at) => at < post.start || at >= post.end);
      this.#postsOf[word] = this.postsOf(word).filter((other) => other !== number);
    }
    for (const { text } of post.sentences)
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

  /** Where a word stands in the sequence of all tokens. */
  placesOf(word: number): readonly number[] {
    return this.#places[word] ?? [];
  }

  /** The number of the post that a place belongs to. */
  postAt(place: number): number {
    return this.#owners.at(place);
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
    let index = post.sentenceStarts.findIndex((start) => start > place);
    if (index < 0) index = post.sentenceStarts.length;
    const at = post.sentences[Math.max(0, index - 1)];
    return at && { id: post.id, at };
  }

  /** Blocks end where the next one opens: nothing follows across that place. */
  #tallyPairs({ start, end }: LearnedPost, times: 1 | -1): void {
    const tokens = this.#tokens.values;
    for (let at = start; at < end - 1; at++) {
      const [first = 0, second = 0, third = 0] = [tokens[at], tokens[at + 1], tokens[at + 2]];
      if (second < BLOCK_STARTS) continue;
      this.next.tally(first, second, times);
      if (at + 2 < end && third >= BLOCK_STARTS) this.nextButOne.tally(first, third, times);
    }
  }

  #append(word: number, post: number): void {
    (this.#places[word] ??= []).push(this.#tokens.length);
    const posts = (this.#postsOf[word] ??= []);
    if (posts.at(-1) !== post) posts.push(post);
    this.#tokens.push(word);
    this.#owners.push(post);
  }

  /** Moves the posts together, so that a file saved a thousand times takes the room of one. */
  #compact(): void {
    const tokens = this.#tokens;
    const posts = [...this.#posts.values()];
    this.#tokens = new IntList();
    this.#owners = new IntList();
    this.#places = [];
    this.#postsOf = [];
    this.#byNumber = [];
    for (const post of posts) {
      const start = this.#tokens.length;
      const shift = start - post.start;
      for (let at = post.start; at < post.end; at++) this.#append(tokens.at(at), this.#byNumber.length);
      const moved = {
        ...post,
        start,
        end: post.end + shift,
        sentenceStarts: post.sentenceStarts.map((at) => at + shift),
      };
      this.#posts.set(post.id, moved);
      this.#byNumber.push(moved);
    }
  }
}

const SLACK = 100_000;
