/** A text that shares words with a query. */
export interface Hit<Item> {
  readonly item: Item;
  /** Above 0, without an upper bound. */
  readonly score: number;
  /** How many of the query's words it has. */
  readonly words: number;
}

interface Entry<Item> {
  readonly item: Item;
  /** In words. */
  readonly length: number;
}

/** How soon more of the same word counts no more, how much long texts are held back, and what a word counts at least. */
const K = 1.2;
const B = 0.7;
const DELTA = 0.5;

/**
 * Texts as bags of words, looked up by words: Okapi BM25 with a least count for long texts (Lv and Zhai, 2011), times
 * how many of the words a text has. What was removed leaves nothing behind.
 */
export class TermIndex<Item> {
  readonly #entries: (Entry<Item> | undefined)[] = [];
  readonly #free: number[] = [];
  /** By word: how often it is in which entry. */
  readonly #postings = new Map<string, Map<number, number>>();
  #size = 0;
  #length = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of different words that are held. */
  get words(): number {
    return this.#postings.size;
  }

  /** In how many texts a word is. */
  having(word: string): number {
    return this.#postings.get(word)?.size ?? 0;
  }

  /** @returns what `remove` takes */
  add(item: Item, words: readonly string[]): number {
    const place = this.#free.pop() ?? this.#entries.length;
    this.#entries[place] = { item, length: words.length };
    this.#size += 1;
    this.#length += words.length;
    for (const word of words) {
      const places = this.#postings.get(word) ?? new Map<number, number>();
      this.#postings.set(word, places.set(place, (places.get(place) ?? 0) + 1));
    }
    return place;
  }

  /** @param words as when it was added */
  remove(place: number, words: readonly string[]): void {
    this.#entries[place] = undefined;
    this.#free.push(place);
    this.#size -= 1;
    this.#length -= words.length;
    for (const word of words) {
      const places = this.#postings.get(word);
      places?.delete(place);
      if (places?.size === 0) this.#postings.delete(word);
    }
  }

  /**
   * The texts that have at least `least` of some words, in no order: a query of common words meets thousands, of which few are wanted.
   *
   * @param query words with what finding each counts, above 0; at most 255
   */
  *search(query: ReadonlyMap<string, number>, least: number): Generator<Hit<Item>, void, undefined> {
    const scores = new Float64Array(this.#entries.length);
    const counts = new Uint8Array(this.#entries.length);
    const mean = this.#length / this.#size;
    for (const [word, weight] of query) {
      const places = this.#postings.get(word);
      if (!places) continue;
      const rarity = Math.log(1 + (this.#size - places.size + 0.5) / (places.size + 0.5));
      for (const [place, times] of places) {
        const relative = (this.#entries[place]?.length ?? mean) / mean;
        const often = DELTA + (times * (K + 1)) / (times + K * (1 - B + B * relative));
        scores[place] = (scores[place] ?? 0) + weight * rarity * often;
        counts[place] = (counts[place] ?? 0) + 1;
      }
    }
    for (const [place, words] of counts.entries()) {
      const entry = words < least || words === 0 ? undefined : this.#entries[place];
      if (entry) yield { item: entry.item, score: (scores[place] ?? 0) * words, words };
    }
  }
}
