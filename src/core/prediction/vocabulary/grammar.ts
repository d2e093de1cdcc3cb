import type { Tally } from './tally.ts';
import type { NgramBackground } from './ngram-background.ts';
import { SPECIALS } from './word-class.ts';

/** Endings that indicate a word's part of speech; the first that matches is used. */
const ENDINGS = [
  /ing$/,
  /ed$/,
  /ly$/,
  /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ure|age)$/,
  /(?:tions|sions|ments|nesses|ities|ances|ences|ships)$/,
  /(?:al|ive|ous|ful|ic|able|ible|ary|less|ent|ant)$/,
  /(?:ize|ise|ate|ify|en)$/,
  /(?:er|or|ist)$/,
  /(?:ers|ors|ists)$/,
  /[^su]s$|ies$/,
  /y$/,
  /e$/,
  /./,
];
const COMMON = 250;
const NO_LETTERS = COMMON + ENDINGS.length;
const KINDS = NO_LETTERS + 1;
const TRUST = 20;

/**
 * Which kinds of words follow which. A kind is one of the 250 commonest words, or else an ending. It predicts an `-ing` or a plural even
 * after word pairs that are not in the background. Counted from the background's trigrams when it is read.
 */
export class Grammar {
  readonly #common = new Map<string, number>();
  readonly #single: Tally = { total: 0, of: new Map() };
  readonly #after = new Map<number, Tally>();

  /** The grammar of a background, which all brands share. */
  static of(background: NgramBackground): Grammar {
    const known = grammars.get(background) ?? new Grammar(background);
    grammars.set(background, known);
    return known;
  }

  private constructor(background: NgramBackground) {
    const counted = background.norms.map((norm, index) => ({ norm, count: background.count(index) }));
    const words = counted.filter(({ norm }) => /^\p{L}/u.test(norm));
    words.sort((a, b) => b.count - a.count || (a.norm < b.norm ? -1 : 1));
    words.slice(0, COMMON).forEach(({ norm }, rank) => this.#common.set(norm, rank));
    const kinds = [...SPECIALS.map(() => NO_LETTERS), ...background.norms.map((norm) => this.kindOf(norm))];
    counted.forEach(({ count }, index) => {
      add(this.#single, kinds[SPECIALS.length + index] ?? NO_LETTERS, count);
    });
    background.forEachTrigram((first, second, third, count) => {
      const [a = 0, b = 0, c = 0] = [kinds[first], kinds[second], kinds[third]];
      add(this.#tally(pair(a, b)), c, count);
      add(this.#tally(alone(b)), c, count);
    });
  }

  /** The kind of a word in lower case. */
  kindOf(norm: string): number {
    const common = this.#common.get(norm);
    if (common !== undefined) return common;
    return /^\p{L}/u.test(norm) ? COMMON + ENDINGS.findIndex((ending) => ending.test(norm)) : NO_LETTERS;
  }

  /** Probability of a kind, regardless of context. */
  prior(kind: number): number {
    return ((this.#single.of.get(kind) ?? 0) + 1) / (this.#single.total + KINDS);
  }

  /** Probability of a kind after two words of the given kinds. */
  after(first: number, second: number, kind: number): number {
    const afterSecond = shareOf(this.#after.get(alone(second)), kind, this.prior(kind), TRUST);
    return shareOf(this.#after.get(pair(first, second)), kind, afterSecond, TRUST);
  }

  #tally(key: number): Tally {
    let tally = this.#after.get(key);
    if (!tally) this.#after.set(key, (tally = { total: 0, of: new Map() }));
    return tally;
  }
}

const grammars = new WeakMap<NgramBackground, Grammar>();

const pair = (first: number, second: number): number => (first + 1) * KINDS + second;
const alone = (second: number): number => second;

function add(tally: Tally, key: number, count: number): void {
  tally.total += count;
  tally.of.set(key, (tally.of.get(key) ?? 0) + count);
}

/** The share of `key` in a tally, shrunk towards `expected` with `trust` pseudo-counts. */
export function shareOf(tally: Tally | undefined, key: number, expected: number, trust: number): number {
  return ((tally?.of.get(key) ?? 0) + trust * expected) / ((tally?.total ?? 0) + trust);
}
