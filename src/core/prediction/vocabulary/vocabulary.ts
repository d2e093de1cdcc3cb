import type { Token } from '../../text/index.ts';
import { Grammar } from './grammar.ts';
import type { NgramBackground } from './ngram-background.ts';
import { Spellings, type Apostrophes, type Spelling, type WrittenForms } from './spellings.ts';
import { SPECIALS, wordClass } from './word-class.ts';

/** The role of a token as a prediction: a word that can be suggested, a mark that ends a clause or sentence, or something else. */
export type Role = 'word' | 'closing' | 'other';

/** The number of first letters by which words are indexed. */
const FILED = [1, 2, 3];
const CLOSING = /^(?:[.,:;!?)\]}”’"'…%/-]\u2060?|\.{2,}|[!?]{2,}|--+)$/;

/**
 * The words of the background and of the brand by number: first the special tokens, then the background's words, then the brand's own.
 * A forgotten word has no counts and keeps its number until `dropUnused`.
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
  /** Words below this number are the background's. */
  readonly #given: number;
  /** Numbers of dropped words, to be used again. */
  readonly #free: number[] = [];

  constructor(background: NgramBackground) {
    this.grammar = Grammar.of(background);
    this.#spellings = new Spellings(background);
    for (const special of SPECIALS) this.#add(special);
    for (const norm of background.norms) this.#insert(norm);
    this.#given = this.#norms.length;
  }

  /** Numbers are below this one. */
  get size(): number {
    return this.#norms.length;
  }

  /** True when the brand writes its apostrophes curly. */
  get curly(): boolean {
    return this.#spellings.curly;
  }

  /** The number of a token's word, or undefined when it is in neither the background nor the brand's posts. */
  find(token: Token): number | undefined {
    const id = wordClass(token) ?? this.#ids.get(token.norm);
    return id !== undefined && (id < this.#given || (this.#uses[id] ?? 0) > 0) ? id : undefined;
  }

  /** Counts an occurrence of a token's word and returns its number; a new word gets a new number. */
  take(token: Token): number {
    const id = wordClass(token) ?? this.#ids.get(token.norm) ?? this.#insert(token.norm);
    this.#tally(id, token, 1);
    return id;
  }

  /** The numbers of the brand's curly and straight apostrophes. */
  get apostrophes(): Apostrophes {
    return this.#spellings.apostrophes;
  }

  set apostrophes(counted: Apostrophes) {
    this.#spellings.apostrophes = counted;
  }

  /** The spellings of a word with their counts. */
  formsOf(id: number): WrittenForms {
    return this.#spellings.formsOf(id);
  }

  /** Adds a stored word with all its spellings; `takeAll` counts its occurrences. Returns its number. */
  restore(norm: string, forms: WrittenForms): number {
    const id = this.#ids.get(norm) ?? this.#insert(norm);
    this.#spellings.restore(id, forms);
    return id;
  }

  /** Counts an occurrence of each word, whose spelling is counted already. */
  takeAll(ids: Iterable<number>): void {
    for (const id of ids) this.#uses[id] = (this.#uses[id] ?? 0) + 1;
  }

  /** Removes the brand's unused words; other words may get their numbers. */
  dropUnused(): void {
    for (let id = this.#given; id < this.#norms.length; id++) {
      const norm = this.norm(id);
      if (norm === '' || (this.#uses[id] ?? 0) > 0) continue;
      this.#ids.delete(norm);
      this.#norms[id] = '';
      this.#spellings.drop(id);
      this.#free.push(id);
    }
    for (const [letters, filed] of this.#byLetters)
      this.#byLetters.set(
        letters,
        filed.filter((id) => this.norm(id) !== ''),
      );
  }

  /** Removes an occurrence that `take` counted. */
  release(token: Token): void {
    const id = this.find(token);
    if (id !== undefined) this.#tally(id, token, -1);
  }

  /** The word in lower case. */
  norm(id: number): string {
    return this.#norms[id] ?? '';
  }

  /** The word's kind; see `grammar.ts`. */
  kind(id: number): number {
    return this.#kinds[id] ?? this.grammar.kindOf('');
  }

  role(id: number): Role {
    return this.#roles[id] ?? 'other';
  }

  spelling(id: number): Spelling {
    return this.#spellings.of(id, this.norm(id));
  }

  /** The word in lower case, if it is ever written so. */
  lowerCase(id: number): Spelling | undefined {
    return this.#spellings.lowerCase(id, this.norm(id));
  }

  /** Words among which are all that begin with `start` (in lower case, not empty). */
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
    const id = this.#free.pop() ?? this.#norms.length;
    this.#norms[id] = norm;
    this.#kinds[id] = this.grammar.kindOf(norm);
    this.#roles[id] = roleOf(norm);
    return id;
  }

  #file(letters: string, id: number): void {
    const filed = this.#byLetters.get(letters);
    if (filed) filed.push(id);
    else this.#byLetters.set(letters, [id]);
  }
}

/** The role of a token in lower case as a prediction. */
export const roleOf = (norm: string): Role =>
  /^\p{L}/u.test(norm) ? 'word' : CLOSING.test(norm) ? 'closing' : 'other';
