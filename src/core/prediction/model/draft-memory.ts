import { StatedCache } from '../../facts/index.ts';
import type { Token } from '../../text/index.ts';
import { frontMatterOf, lastBlockStart, plainText, splitBlocks, startOf } from './plain-text.ts';
import type { Spelling } from '../vocabulary/spellings.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { roleOf, type Role } from '../vocabulary/word-role.ts';
import { POST_START } from '../vocabulary/word-class.ts';
import { readWords } from '../vocabulary/words.ts';

/** The part of a long draft before the cursor that is read, in UTF-16 units. */
const REMEMBERED = 24_000;

/** Numbers of words that only the draft has begin here, above those of any vocabulary. */
const DRAFT_WORDS = 2 ** 28;

/** The draft up to the word that is being written, as word numbers. */
export interface DraftTail {
  /** Oldest first; the last one is the token just before the word being written. */
  readonly tokens: readonly number[];
  /** Names and numbers of the draft as they are written, with straight apostrophes. */
  readonly facts: ReadonlySet<string>;
}

/**
 * Reads drafts into word numbers. Finished paragraphs are cached, so that a keystroke only costs reading the
 * paragraph that it changes.
 */
export class DraftCache {
  /** What the paragraphs of drafts state. */
  readonly stated = new StatedCache();
  readonly #vocabulary: Vocabulary;
  readonly #ownWords = new Map<string, number>();
  readonly #own: Token[] = [];
  #head: string | undefined;
  #version = -1;
  #tokens: number[] = [];
  #facts = new Set<string>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Reads `finished`, the draft's text without the word being written. `version` is the vocabulary's state. */
  read(finished: string, version: number): DraftTail {
    const cut = paragraphStart(finished);
    this.#readHead(finished.slice(0, cut), version);
    const tokens = [...this.#tokens];
    const facts = new Set(this.#facts);
    const paragraph = finished.slice(cut);
    const inside = lastBlockStart(paragraph);
    for (const block of splitBlocks(paragraph.slice(0, inside))) this.#readBlock(block, tokens, facts);
    this.#readBlock(paragraph.slice(inside), tokens, facts, true);
    return { tokens, facts };
  }

  /** The lower-case form of a word of the vocabulary or the draft. */
  norm(word: number): string {
    return word >= DRAFT_WORDS ? (this.#own[word - DRAFT_WORDS]?.norm ?? '') : this.#vocabulary.norm(word);
  }

  /** How a word is written inside a sentence; for the draft's own words, as the draft wrote it first. */
  spelling(word: number): Spelling {
    // An array asked for an index below 0 looks it up as a property's name, which is slow.
    const own = word >= DRAFT_WORDS ? this.#own[word - DRAFT_WORDS] : undefined;
    return own
      ? { text: own.text.replaceAll('’', "'"), name: own.kind === 'name' }
      : this.#vocabulary.spelling(word);
  }

  /** The word in lower case, if brand or background ever write it in lower case. */
  lowerCase(word: number): Spelling | undefined {
    return word >= DRAFT_WORDS ? undefined : this.#vocabulary.lowerCase(word);
  }

  /** The role of a token as a prediction. */
  role(word: number): Role {
    return word >= DRAFT_WORDS ? roleOf(this.norm(word)) : this.#vocabulary.role(word);
  }

  /** The word's kind; see `grammar.ts`. */
  kind(word: number): number {
    return word >= DRAFT_WORDS
      ? this.#vocabulary.grammar.kindOf(this.norm(word))
      : this.#vocabulary.kind(word);
  }

  /** True for a word that only the draft has. */
  isOwn(word: number): boolean {
    return word >= DRAFT_WORDS;
  }

  #readHead(head: string, version: number): void {
    if (version === this.#version && head === this.#head) return;
    const known = this.#head ?? '';
    const grows = version === this.#version && known !== '' && head.startsWith(known);
    if (!grows) {
      this.#forget(head.length <= REMEMBERED);
      for (const token of readWords(frontMatterOf(head))) noteFact(token, this.#facts);
    }
    for (const block of splitBlocks(grows ? head.slice(known.length) : head.slice(-REMEMBERED)))
      this.#readBlock(block, this.#tokens, this.#facts);
    this.#head = head;
    this.#version = version;
  }

  #forget(whole: boolean): void {
    this.#tokens = whole ? [POST_START] : [];
    this.#facts = new Set();
    this.#ownWords.clear();
    this.#own.length = 0;
  }

  #readBlock(block: string, tokens: number[], facts: Set<string>, evenEmpty = false): void {
    if (!evenEmpty && !/\S/.test(block)) return;
    const start = startOf(block);
    if (start !== undefined) tokens.push(start);
    for (const token of readWords(plainText(block))) {
      noteFact(token, facts);
      if (start !== undefined) tokens.push(this.#number(token));
    }
  }

  #number(token: Token): number {
    const known = this.#vocabulary.find(token) ?? this.#ownWords.get(token.norm);
    if (known !== undefined) return known;
    const own = DRAFT_WORDS + this.#own.push(token) - 1;
    this.#ownWords.set(token.norm, own);
    return own;
  }
}

function paragraphStart(text: string): number {
  const blank = Math.max(text.lastIndexOf('\n\n'), text.lastIndexOf('\n\r\n'));
  return blank < 0 ? 0 : blank + 2;
}

function noteFact({ kind, text }: Token, facts: Set<string>): void {
  if (kind === 'name' || kind === 'number') facts.add(text.replaceAll('’', "'"));
}
