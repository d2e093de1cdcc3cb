import type { Token } from '../text/index.ts';
import { Grammar } from './grammar.ts';
import type { NgramBackground } from './ngram-background.ts';
import { Spellings, type Spelling } from './spellings.ts';
import { SPECIALS, wordClass } from './word-class.ts';

/** What a token may be when it comes next: a word that can be offered, a mark that ends what was said, or something else. */
export type Role = 'word' | 'closing' | 'other';

/** Letters by which words are filed. */
const FILED = [1, 2, 3];
const CLOSING = /^(?:[.,:;!?)\]}”’"'…%/-]\u2060?|\.{2,}|[!?]{2,}|--+)$/;

/**
 * The words of the background and of the brand by number: first the special tokens, then the background's words, then the brand's own.
 * Numbers are never reused; a word that was forgotten keeps its number and has no counts.
 */
export class Vocabulary {
  readonly grammar: Grammar;
  readonly #ids = new Map<string, number>();
  readonly #norms: string[] = [];
  readonly #kinds: number[] = [];
  readonly #roles: Role[] = [];
  readonly #uses: number[] = [];
  readonly #spellings: Spellings;
  readonly #byLetters = new Map<string, number[]>();
  /** Words below this number are known without the brand. */
  readonly #given: number;

  constructor(background: NgramBackground) {
    this.grammar = new Grammar(background);
    this.#spellings = new Spellings(background);
    for (const special of SPECIALS) this.#add(special);
    for (const norm of background.norms) this.#insert(norm);
    this.#given = this.#norms.length;
  }

  /** True when the brand writes its apostrophes curly. */
  get curly(): boolean {
    return this.#spellings.curly;
  }

  /** The number of a token's word, or undefined when neither background nor brand knows it (any more). */
  find(token: Token): number | undefined {
    const id = wordClass(token) ?? this.#ids.get(token.norm);
    return id !== undefined && (id < this.#given || (this.#uses[id] ?? 0) > 0) ? id : undefined;
  }

  /** Counts one more occurrence of a token's word and gives its number; a new word gets the next one. */
  take(token: Token): number {
    const id = wordClass(token) ?? this.#ids.get(token.norm) ?? this.#insert(token.norm);
    this.#tally(id, token, 1);
    return id;
  }

  /** Takes back what `take` counted. */
  release(token: Token): void {
    const id = this.find(token);
    if (id !== undefined) this.#tally(id, token, -1);
  }

  /** The word in lower case. */
  norm(id: number): string {
    return this.#norms[id] ?? '';
  }

  /** The kind of the word, as grammar sees it. */
  kind(id: number): number {
    return this.#kinds[id] ?? this.grammar.kindOf('');
  }

  role(id: number): Role {
    return this.#roles[id] ?? 'other';
  }

  spelling(id: number): Spelling {
    return this.#spellings.of(id, this.norm(id));
  }

  /** Words that may begin with `start` (in lower case, not empty); some do not. */
  beginningWith(start: string): readonly number[] {
    return this.#byLetters.get(start.slice(0, FILED.length)) ?? [];
  }

  #tally(id: number, token: Token, times: 1 | -1): void {
    this.#uses[id] = (this.#uses[id] ?? 0) + times;
    this.#spellings.tally(id, token, times);
  }

  #insert(norm: string): number {
    const id = this.#add(norm);
    this.#ids.set(norm, id);
    if (roleOf(norm) === 'word')
      for (const length of FILED) if (norm.length >= length) this.#file(norm.slice(0, length), id);
    return id;
  }

  #add(norm: string): number {
    this.#kinds.push(this.grammar.kindOf(norm));
    this.#roles.push(roleOf(norm));
    return this.#norms.push(norm) - 1;
  }

  #file(letters: string, id: number): void {
    const filed = this.#byLetters.get(letters);
    if (filed) filed.push(id);
    else this.#byLetters.set(letters, [id]);
  }
}

/** What a token in lower case may be when it comes next. */
export const roleOf = (norm: string): Role =>
  /^\p{L}/u.test(norm) ? 'word' : CLOSING.test(norm) ? 'closing' : 'other';
