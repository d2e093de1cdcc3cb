import { Counter } from './counter.ts';
import type { VoiceCounts } from './counts.ts';
import type { Tally } from '../model/tally.ts';

/**
 * The contents of totals as plain data; `ids` and `keys` ascend, `counts` and `posts` are parallel to `keys`.
 */
export interface TotalsData {
  readonly words: number;
  readonly sentences: number;
  readonly ids: readonly string[];
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
  /** The number of posts with the feature; 0 for patterns. */
  readonly posts: Uint32Array;
}

const KEYS_A_STEP = 20_000;

/**
 * Thrown when two voices to be added have a post in common: it would count twice and could no longer be
 * removed exactly.
 */
export class SharedPostError extends Error {
  override readonly name = 'SharedPostError';
  readonly id: string;

  constructor(id: string) {
    super(`post ${id} is in both voices`);
    this.id = id;
  }
}

/**
 * The sum of the posts' counts. Adding and removing take time proportional to the post, and a removed post
 * leaves no trace.
 */
export class VoiceTotals implements Tally {
  readonly #ids = new Set<string>();
  readonly #counts = new Counter();
  readonly #posts = new Counter();
  #revision = 0;
  #words = 0;
  #sentences = 0;

  get revision(): number {
    return this.#revision;
  }

  get posts(): number {
    return this.#ids.size;
  }

  get words(): number {
    return this.#words;
  }

  get sentences(): number {
    return this.#sentences;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  count(key: number): number {
    return this.#counts.get(key);
  }

  postsWith(key: number): number {
    return this.#posts.get(key);
  }

  /** Adds a post. Throws when a post with this id is included; the caller removes its former counts first. */
  add(id: string, post: VoiceCounts): void {
    if (this.#ids.has(id)) throw new Error(`post ${id} is counted already`);
    this.#ids.add(id);
    this.#apply(post, 1);
  }

  /**
   * Removes a post, given the counts that it was added with. Throws when no post with this id is included.
   */
  remove(id: string, post: VoiceCounts): void {
    if (!this.#ids.delete(id)) throw new Error(`post ${id} was never counted`);
    this.#apply(post, -1);
  }

  /** The keys of all counted features, in ascending order. */
  keys(): Uint32Array {
    return this.#counts.sorted().keys;
  }

  /** The whole state in canonical order: equal for equal sets of posts, whatever the sequence of changes. */
  data(): TotalsData {
    const { keys, counts } = this.#counts.sorted();
    return {
      words: this.#words,
      sentences: this.#sentences,
      ids: [...this.#ids].sort(),
      keys,
      counts,
      posts: keys.map((key) => this.#posts.get(key)),
    };
  }

  /** Adds all posts of another voice. Throws `SharedPostError`, without changes, when a post is in both. */
  addAll(other: TotalsData): void {
    const steps = this.addAllInSteps(other);
    while (steps.next().done !== true);
  }

  /** Cooperative form of `addAll`: yields every few milliseconds. */
  *addAllInSteps(other: TotalsData): Generator<undefined, void, undefined> {
    for (const id of other.ids) if (this.#ids.has(id)) throw new SharedPostError(id);
    for (const id of other.ids) this.#ids.add(id);
    this.#words += other.words;
    this.#sentences += other.sentences;
    for (const [at, key] of other.keys.entries()) {
      this.#counts.shift(key, other.counts[at] ?? 0);
      this.#posts.shift(key, other.posts[at] ?? 0);
      if (at % KEYS_A_STEP < KEYS_A_STEP - 1) continue;
      this.#revision++;
      yield;
    }
    this.#revision++;
  }

  #apply(post: VoiceCounts, sign: 1 | -1): void {
    this.#revision++;
    this.#words += sign * post.words;
    this.#sentences += sign * post.sentences;
    for (const { keys, counts } of [post.lexical, post.patterns]) {
      keys.forEach((key, at) => {
        this.#counts.shift(key, sign * (counts[at] ?? 0));
      });
    }
    for (const key of post.lexical.keys) this.#posts.shift(key, sign);
  }
}

/** The totals without one of their posts. */
export class WithoutPost implements Tally {
  readonly #totals: Tally;
  readonly #post: VoiceCounts;
  readonly #own: Map<number, number>;

  constructor(totals: Tally, post: VoiceCounts) {
    this.#totals = totals;
    this.#post = post;
    this.#own = new Map(
      [post.lexical, post.patterns].flatMap(({ keys, counts }) =>
        Array.from(keys, (key, at) => [key, counts[at] ?? 0]),
      ),
    );
  }

  get revision(): number {
    return this.#totals.revision;
  }

  get posts(): number {
    return this.#totals.posts - 1;
  }

  get words(): number {
    return this.#totals.words - this.#post.words;
  }

  get sentences(): number {
    return this.#totals.sentences - this.#post.sentences;
  }

  count(key: number): number {
    return this.#totals.count(key) - (this.#own.get(key) ?? 0);
  }

  postsWith(key: number): number {
    return Math.max(0, this.#totals.postsWith(key) - (this.#own.has(key) ? 1 : 0));
  }
}
