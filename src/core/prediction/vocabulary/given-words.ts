import { Grammar } from './grammar.ts';
import type { NgramBackground } from './ngram-background.ts';
import { roleOf, type Role } from './word-role.ts';
import { SPECIALS } from './word-class.ts';

/** The number of first letters by which words are indexed. */
const FILED = [1, 2, 3];

/** The parts of a word's first letters by which it is found; none for what is no word. */
export const filedUnder = (norm: string): string[] =>
  roleOf(norm) === 'word'
    ? FILED.filter((length) => norm.length >= length).map((length) => norm.slice(0, length))
    : [];

/** The part of a beginning, in lower case, under which words with it are filed. */
export const placeOf = (start: string): string => start.slice(0, FILED.length);

/** The words of a background by number, first the special tokens; all vocabularies over it share them. */
export class GivenWords {
  readonly grammar: Grammar;
  readonly norms: readonly string[];
  readonly kinds: readonly number[];
  readonly roles: readonly Role[];
  readonly #ids: ReadonlyMap<string, number>;
  readonly #byLetters: ReadonlyMap<string, readonly number[]>;

  static of(background: NgramBackground): GivenWords {
    const known = read.get(background) ?? new GivenWords(background);
    read.set(background, known);
    return known;
  }

  private constructor(background: NgramBackground) {
    const grammar = Grammar.of(background);
    const ids = new Map<string, number>();
    const byLetters = new Map<string, number[]>();
    this.grammar = grammar;
    this.norms = [...SPECIALS, ...background.norms];
    this.kinds = this.norms.map((norm) => grammar.kindOf(norm));
    this.roles = this.norms.map(roleOf);
    background.norms.forEach((norm, index) => {
      const id = SPECIALS.length + index;
      ids.set(norm, id);
      for (const letters of filedUnder(norm)) {
        const filed = byLetters.get(letters);
        if (filed) filed.push(id);
        else byLetters.set(letters, [id]);
      }
    });
    this.#ids = ids;
    this.#byLetters = byLetters;
  }

  find(norm: string): number | undefined {
    return this.#ids.get(norm);
  }

  /** The words filed under a word's first letters. */
  filed(letters: string): readonly number[] {
    return this.#byLetters.get(letters) ?? [];
  }
}

const read = new WeakMap<NgramBackground, GivenWords>();
