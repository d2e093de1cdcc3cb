import { ByteWriter } from '../bytes/index.ts';
import { Counter } from './counter.ts';
import type { VoiceCounts } from './counts.ts';
import type { Tally } from './tally.ts';

/** The sum of the posts' counts. Adding and removing cost what the post holds, and a removed post leaves no trace. */
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

  /** Adds a post; the caller removes its former counts first. Throws when a post of this id is in already. */
  add(id: string, post: VoiceCounts): void {
    if (this.#ids.has(id)) throw new Error(`post ${id} is counted already`);
    this.#ids.add(id);
    this.#apply(post, 1);
  }

  /** Takes a post out again, given the counts that it was added with. Throws when no post of this id is in. */
  remove(id: string, post: VoiceCounts): void {
    if (!this.#ids.delete(id)) throw new Error(`post ${id} was never counted`);
    this.#apply(post, -1);
  }

  /** The keys of all features seen, in no particular order. */
  *keys(): Generator<number> {
    for (const [key] of this.#counts.entries()) yield key;
  }

  /** The whole state as bytes: equal for equal sets of posts, however they came to be. */
  canonical(): Uint8Array {
    const writer = new ByteWriter().varint(this.#words).varint(this.#sentences).varint(this.#ids.size);
    for (const id of [...this.#ids].sort()) writer.string(id);
    for (const [key, count] of [...this.#counts.entries()].sort(([a], [b]) => a - b)) {
      writer.varint(key).varint(count).varint(this.postsWith(key));
    }
    return writer.finish();
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

/** The totals as they would be without one of their posts. */
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
