import { PLACES, Vocabulary } from './word-features.ts';

/** A post by the places of its features. */
export interface PostVector {
  readonly places: Uint32Array;
  readonly values: Float32Array;
}

/** What a feature of every post still weighs: words of grammar tell how something is written. */
const LEAST = 0.1;

/** The posts of a feed as sums of their words' features, each rarer one weighing more, and all posts as long as each other. */
export class FeedVectors {
  readonly vocabulary: Vocabulary;
  readonly posts: Uint32Array[];
  /** What a feature weighs: the root of the logarithm of how rare it is (K. Spärck Jones, 1972; the root, as manner counts, too). */
  readonly #rarity = new Float32Array(PLACES);
  /** By unit. */
  readonly #squares: Float64Array;
  readonly #lengths: readonly number[];

  /** @param ignored words that say nothing */
  constructor(texts: readonly string[], ignored: ReadonlySet<string> = new Set()) {
    this.vocabulary = new Vocabulary(ignored);
    this.posts = texts.map((text) => this.vocabulary.read(text));
    const uses = new Float32Array(PLACES);
    for (let unit = 0; unit < this.vocabulary.size; unit++) {
      const frequency = this.vocabulary.frequencies[unit] ?? 0;
      for (let at = this.vocabulary.startOf(unit); at < this.vocabulary.endOf(unit); at++) {
        const place = this.vocabulary.placeAt(at);
        uses[place] = (uses[place] ?? 0) + frequency;
      }
    }
    const rarityOf = (used: number): number =>
      Math.sqrt(Math.max(0, Math.log((texts.length + 1) / (used + 0.5))) + LEAST);
    // Most places have no feature of the feed.
    this.#rarity.fill(rarityOf(0));
    for (let at = 0; at < this.vocabulary.endOf(this.vocabulary.size - 1); at++) {
      const place = this.vocabulary.placeAt(at);
      const used = uses[place] ?? 0;
      if (used > 0) this.#rarity[place] = rarityOf(used);
      // Words share places, and each is set once.
      uses[place] = 0;
    }
    this.#squares = this.#sums(this.#rarity);
    this.#lengths = this.posts.map((words) => this.#lengthOf(words));
  }

  /** What of a text the feed's words tell; words that no post has are left out. */
  read(text: string): Uint32Array {
    const known = this.#squares.length;
    return this.vocabulary.read(text, false).filter((word) => word < known);
  }

  /** The share of a word in a post's score for some weights, before it is divided by the post's length. */
  wordScores(weights: Float32Array): Float64Array {
    return this.#sums(weights);
  }

  /** The length of a post of the feed, by its place. */
  lengthAt(at: number): number {
    return this.#lengths[at] ?? 1;
  }

  /** A post of the feed as places and values, of length 1. */
  vectorAt(at: number): PostVector {
    return this.#vector(this.posts[at] ?? new Uint32Array(), this.lengthAt(at));
  }

  /** A text that `read` has read, as `vectorAt`. */
  vectorOf(words: Uint32Array): PostVector {
    return this.#vector(words, this.#lengthOf(words));
  }

  #vector(words: Uint32Array, length: number): PostVector {
    let size = 0;
    for (const word of words) size += this.vocabulary.endOf(word) - this.vocabulary.startOf(word);
    const places = new Uint32Array(size);
    const values = new Float32Array(size);
    let filled = 0;
    for (const word of words)
      for (let at = this.vocabulary.startOf(word); at < this.vocabulary.endOf(word); at++) {
        const place = this.vocabulary.placeAt(at);
        places[filled] = place;
        values[filled++] = (this.#rarity[place] ?? 0) / length;
      }
    return { places, values };
  }

  #lengthOf(words: Uint32Array): number {
    let square = 0;
    for (const word of words) square += this.#squares[word] ?? 0;
    return Math.sqrt(square) || 1;
  }

  /** For each unit, the sum over its features of their rarity times a weight. */
  #sums(weights: Float32Array): Float64Array {
    const sums = new Float64Array(this.vocabulary.size);
    for (let unit = 0; unit < sums.length; unit++) {
      let sum = 0;
      for (let at = this.vocabulary.startOf(unit); at < this.vocabulary.endOf(unit); at++) {
        const place = this.vocabulary.placeAt(at);
        sum += (weights[place] ?? 0) * (this.#rarity[place] ?? 0);
      }
      sums[unit] = sum;
    }
    return sums;
  }
}
