import type { Token } from '../../text/index.ts';
import { filedUnder, GivenWords, placeOf } from './given-words.ts';
import type { Grammar } from './grammar.ts';
import type { NgramBackground } from './ngram-background.ts';
import { Spellings, type Apostrophes, type Spelling, type WrittenForms } from './spellings.ts';
import { wordClass } from './word-class.ts';
import { roleOf, type Role } from './word-role.ts';

/**
 * The words of the background and of the brand by number: first the special tokens, then the background's words, then the brand's own.
 * A forgotten word has no counts and keeps its number until `dropUnused`.
 */
export class Vocabulary {
  readonly #given: GivenWords;
  /** The brand's own words, the first of which has the number `#firstOwn`. */
  readonly #ids = new Map<string, number>();
  readonly #norms: string[] = [];
  readonly #kinds: number[] = [];
  readonly #roles: Role[] = [];
  readonly #byLetters = new Map<string, number[]>();
  /** By number, of all words. */
  readonly #uses: number[] = [];
  readonly #spellings: Spellings;
  /** Words below this number are the background's. */
  readonly #firstOwn: number;
  /** Numbers of dropped words, to be used again. */
  readonly #free: number[] = [];

  constructor(background: NgramBackground) {
    this.#given = GivenWords.of(background);
    this.#spellings = new Spellings(background);
    this.#firstOwn = this.#given.norms.length;
  }

  get grammar(): Grammar {
    return this.#given.grammar;
  }

  /** Numbers are below this one. */
  get size(): number {
    return this.#firstOwn + this.#norms.length;
  }

  /** True when the brand writes its apostrophes curly. */
  get curly(): boolean {
    return this.#spellings.curly;
  }

  /** The number of a token's word, or undefined when it is in neither the background nor the brand's posts. */
  find(token: Token): number | undefined {
    const id = wordClass(token) ?? this.#idOf(token.norm);
    return id !== undefined && (id < this.#firstOwn || (this.#uses[id] ?? 0) > 0) ? id : undefined;
  }

  /** Counts an occurrence of a token's word and returns its number; a new word gets a new number. */
  take(token: Token): number {
    const id = wordClass(token) ?? this.#idOf(token.norm) ?? this.#insert(token.norm);
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
    const id = this.#idOf(norm) ?? this.#insert(norm);
    this.#spellings.restore(id, forms);
    return id;
  }

  /** Counts an occurrence of each word, whose spelling is counted already. */
  takeAll(ids: Iterable<number>): void {
    for (const id of ids) this.#uses[id] = (this.#uses[id] ?? 0) + 1;
  }

  /** Removes the brand's unused words; other words may get their numbers. */
  dropUnused(): void {
    for (let id = this.#firstOwn; id < this.size; id++) {
      const norm = this.norm(id);
      if (norm === '' || (this.#uses[id] ?? 0) > 0) continue;
      this.#ids.delete(norm);
      this.#norms[id - this.#firstOwn] = '';
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
    return this.#given.norms[id] ?? this.#norms[id - this.#firstOwn] ?? '';
  }

  /** The word's kind; see `grammar.ts`. */
  kind(id: number): number {
    return this.#given.kinds[id] ?? this.#kinds[id - this.#firstOwn] ?? this.grammar.kindOf('');
  }

  role(id: number): Role {
    return this.#given.roles[id] ?? this.#roles[id - this.#firstOwn] ?? 'other';
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
    const letters = placeOf(start);
    const own = this.#byLetters.get(letters);
    return own ? [...this.#given.filed(letters), ...own] : this.#given.filed(letters);
  }

  #idOf(norm: string): number | undefined {
    return this.#given.find(norm) ?? this.#ids.get(norm);
  }

  #tally(id: number, token: Token, times: 1 | -1): void {
    this.#uses[id] = (this.#uses[id] ?? 0) + times;
    this.#spellings.tally(id, token, times);
  }

  /** Adds a word of the brand's own. */
  #insert(norm: string): number {
    const id = this.#free.pop() ?? this.size;
    const place = id - this.#firstOwn;
    this.#norms[place] = norm;
    this.#kinds[place] = this.grammar.kindOf(norm);
    this.#roles[place] = roleOf(norm);
    this.#ids.set(norm, id);
    for (const letters of filedUnder(norm)) {
      const filed = this.#byLetters.get(letters);
      if (filed) filed.push(id);
      else this.#byLetters.set(letters, [id]);
    }
    return id;
  }
}
