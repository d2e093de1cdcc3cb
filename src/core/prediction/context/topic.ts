import type { PhraseModel } from '../model/phrase-model.ts';

// Weights of posts are whole numbers, so that their sums do not depend on the order in which posts were learned.
const ONE = 1 << 20;

/**
 * Which posts are about what the draft is about: each post weighs by the squared rarity (inverse document frequency, Spärck Jones 1972)
 * of the words that it shares with the draft.
 */
export class Topic {
  readonly #model: PhraseModel;
  /** By post number. */
  readonly #weights: Float64Array;
  #total = 0;

  constructor(model: PhraseModel, draftWords: Iterable<number>) {
    this.#model = model;
    this.#weights = new Float64Array(model.postNumbers);
    for (const word of draftWords) {
      const posts = model.postsOf(word);
      if (posts.length === 0 || posts.length > model.postCount * LARGEST_SHARE) continue;
      const rarity = Math.log(model.postCount / posts.length) ** 2;
      for (const post of posts) this.#weights[post] = (this.#weights[post] ?? 0) + rarity;
    }
    for (let post = 0; post < this.#weights.length; post++) {
      const weight = Math.round((this.#weights[post] ?? 0) ** 2 * ONE);
      this.#weights[post] = weight;
      this.#total += weight;
    }
  }

  /** How much more often (natural logarithm) a word occurs in posts like this draft than in all posts; about −2 … 3. */
  lift(word: number): number {
    const posts = this.#model.postsOf(word);
    if (posts.length === 0 || this.#total === 0) return 0;
    let near = 0;
    for (const post of posts) near += this.#weights[post] ?? 0;
    const share = posts.length / this.#model.postCount;
    return Math.log((near / this.#total + SMOOTHING * share) / (share + SMOOTHING * share));
  }
}

const SMOOTHING = 0.25;
/** Words of more than a quarter of the posts are no evidence of the topic. */
const LARGEST_SHARE = 0.25;
