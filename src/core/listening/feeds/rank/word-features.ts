import { stemOf, wordsOf } from '../../shared/words.ts';

/** Places for hashed features (K. Weinberger et al., "Feature Hashing", 2009). */
export const PLACES = 2 ** 18;
const SHORTEST = 3;
const LONGEST = 5;

/** Different kinds of features are hashed with different seeds. */
const SEEDS = { word: 0x811c9dc5, stem: 0x1b873593, run: 0xcc9e2d51, pair: 0x85ebca6b, number: 0x27d4eb2f };

/**
 * The words of a feed, and pairs of neighbours, each once; how many posts have each, and the places of its features: a word has
 * itself, its stem and its runs of three to five characters. Kept in flat lists, as a feed has hundreds of thousands.
 */
export class Vocabulary {
  readonly frequencies: number[] = [];
  /** The words; empty for pairs, whose words stand in the next two lists. */
  readonly #names: string[] = [];
  readonly #firsts: number[] = [];
  readonly #seconds: number[] = [];
  readonly #words = new Map<string, number>();
  /** For each word, the pairs that it begins, by their second word: keys of small integers are found fastest. */
  readonly #pairs: (Map<number, number> | undefined)[] = [];
  readonly #starts: number[] = [0];
  #places = new Uint32Array(2 ** 16);
  #end = 0;

  /** @param ignored words, and pairs of words with a space between them, that say nothing */
  constructor(private readonly ignored: ReadonlySet<string>) {}

  get size(): number {
    return this.#names.length;
  }

  name(unit: number): string {
    const name = this.#names[unit] ?? '';
    return name === '' ? `${this.#word(this.#firsts[unit])} ${this.#word(this.#seconds[unit])}` : name;
  }

  /** The place of a feature; those of a unit stand from `startOf(unit)` to `endOf(unit)`, without it. */
  placeAt(at: number): number {
    return this.#places[at] ?? 0;
  }

  startOf(unit: number): number {
    return this.#starts[unit] ?? 0;
  }

  endOf(unit: number): number {
    return this.#starts[unit + 1] ?? 0;
  }

  #word(unit = -1): string {
    return this.#names[unit] ?? '';
  }

  /** The numbers of a post's words and pairs, each once, in order; counted where they are to be. */
  read(text: string, isCounted = true): Uint32Array {
    const units = new Set<number>();
    let last = -1;
    let lastWord = '';
    for (const word of wordsOf(text)) {
      if (this.ignored.has(word)) {
        last = -1;
        continue;
      }
      const number = this.#numberOf(word);
      units.add(number);
      if (last >= 0 && !this.ignored.has(`${lastWord} ${word}`))
        units.add(this.#pairOf(last, number, lastWord, word));
      last = number;
      lastWord = word;
    }
    if (isCounted) for (const unit of units) this.frequencies[unit] = (this.frequencies[unit] ?? 0) + 1;
    return Uint32Array.from(units);
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#begin(word);
    this.#words.set(word, number);
    this.#put(hash(word, 0, word.length, SEEDS.word));
    const stem = stemOf(word);
    this.#put(hash(stem, 0, stem.length, SEEDS.stem));
    if (/^\p{N}+$/u.test(word)) this.#put(SEEDS.number);
    const padded = `<${word}>`;
    for (let length = SHORTEST; length <= LONGEST; length++)
      for (let at = 0; at + length <= padded.length; at++)
        this.#put(hash(padded, at, at + length, SEEDS.run));
    this.#starts.push(this.#end);
    return number;
  }

  /** A pair has itself, and the runs that reach from one word into the other. */
  #pairOf(first: number, second: number, before: string, word: string): number {
    const pairs = (this.#pairs[first] ??= new Map<number, number>());
    const known = pairs.get(second);
    if (known !== undefined) return known;
    const number = this.#begin('', first, second);
    pairs.set(second, number);
    this.#put((Math.imul(first, SEEDS.pair) ^ Math.imul(second, SEEDS.word)) >>> 0);
    const joint = `${before.slice(1 - LONGEST)} ${word.slice(0, LONGEST - 1)}`;
    const space = Math.min(before.length, LONGEST - 1);
    for (let length = SHORTEST + 1; length <= LONGEST; length++)
      for (let at = Math.max(0, space - length + 2); at < space && at + length <= joint.length; at++)
        this.#put(hash(joint, at, at + length, SEEDS.run));
    this.#starts.push(this.#end);
    return number;
  }

  #begin(name: string, first = -1, second = -1): number {
    this.#names.push(name);
    this.#firsts.push(first);
    this.#seconds.push(second);
    this.frequencies.push(0);
    return this.#names.length - 1;
  }

  #put(hashed: number): void {
    if (this.#end === this.#places.length) {
      const larger = new Uint32Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[this.#end++] = hashed % PLACES;
  }
}

/** FNV-1a over a part of a text, without making a text of it: there are millions. */
function hash(text: string, from: number, to: number, seed: number): number {
  let hashed = seed;
  for (let at = from; at < to; at++) hashed = Math.imul(hashed ^ text.charCodeAt(at), 0x01000193);
  return (hashed ^ (hashed >>> 15)) >>> 0;
}
