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
  readonly #squares: Float64Array;

  /** @param ignored words that say nothing */
  constructor(texts: readonly string[], ignored: ReadonlySet<string> = new Set()) {
    this.vocabulary = new Vocabulary(ignored);
    this.posts = texts.map((text) => this.vocabulary.read(text));
    const uses = new Float32Array(PLACES);
    for (let unit = 0; unit < this.vocabulary.size; unit++) {
      const frequency = this.vocabulary.frequencies[unit] ?? 0;
      for (const place of this.vocabulary.placesOf(unit)) uses[place] = (uses[place] ?? 0) + frequency;
    }
    for (let place = 0; place < PLACES; place++)
      this.#rarity[place] = Math.sqrt(
        Math.max(0, Math.log((texts.length + 1) / ((uses[place] ?? 0) + 0.5))) + LEAST,
      );
    this.#squares = Float64Array.from({ length: this.vocabulary.size }, (_, unit) => this.#square(unit));
  }

  /** What of a text the feed's words tell; words that no post has are left out. */
  read(text: string): Uint32Array {
    const known = this.#squares.length;
    return this.vocabulary.read(text, false).filter((word) => word < known);
  }

  /** The share of a word in a post's score for some weights, before it is divided by the post's length. */
  wordScores(weights: Float32Array): Float64Array {
    return Float64Array.from(this.#squares, (_, word) => {
      let score = 0;
      for (const place of this.vocabulary.placesOf(word))
        score += (weights[place] ?? 0) * (this.#rarity[place] ?? 0);
      return score;
    });
  }

  lengthOf(words: Uint32Array): number {
    let square = 0;
    for (const word of words) square += this.#squares[word] ?? 0;
    return Math.sqrt(square) || 1;
  }

  /** A post as places and values, of length 1. */
  vectorOf(words: Uint32Array): PostVector {
    const length = this.lengthOf(words);
    const places: number[] = [];
    for (const word of words) for (const place of this.vocabulary.placesOf(word)) places.push(place);
    return {
      places: Uint32Array.from(places),
      values: Float32Array.from(places, (place) => (this.#rarity[place] ?? 0) / length),
    };
  }

  #square(word: number): number {
    let square = 0;
    for (const place of this.vocabulary.placesOf(word)) square += (this.#rarity[place] ?? 0) ** 2;
    return square;
  }
}
