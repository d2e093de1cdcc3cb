import TinyQueue from 'tinyqueue';
import type { ProseBlock } from '../../text/index.ts';
import type { PhraseModel } from './phrase-model.ts';
import { restoreWords, type StoredPhrases } from './phrases-bytes.ts';

/** A post that may be quoted. */
export interface QuotablePost {
  readonly id: string;
  /** YYYY-MM-DD; a post without one counts as older than any. */
  readonly date: string | undefined;
  /** As it is stored. */
  readonly bytes: Uint8Array;
  readonly blocks: readonly ProseBlock[];
}

/** The size of the posts that ghost text learns from: 8 MB, some 1.3 million words of English. */
const ROOM = 8 * 2 ** 20;

const SLACK = 100;

interface Entry {
  readonly post: QuotablePost;
  place: 'inside' | 'outside' | 'gone';
  learned: boolean;
}

/**
 * Selects the posts that ghost text learns from, so that its memory is bounded: the newest ones (by date, then by id) that fit
 * before the first that does not. The selection depends only on the set of posts, so removing a post gives the same state as never having
 * had it.
 */
export class RecentPosts {
  readonly #model: PhraseModel;
  readonly #room: number;
  readonly #entries = new Map<string, Entry>();
  /** Posts that are learned, the oldest first. */
  #inside = new TinyQueue<Entry>([], oldestFirst);
  /** Posts that do not fit, the newest first. */
  #outside = new TinyQueue<Entry>([], newestFirst);
  #used = 0;

  /** `room` is in bytes of stored posts. */
  constructor(model: PhraseModel, room = ROOM) {
    this.#model = model;
    this.#room = room;
  }

  /** Adds posts, whose ids must be new; of posts that do not fit only the entry is kept. */
  add(posts: Iterable<QuotablePost>): void {
    const steps = this.addInSteps(posts);
    while (steps.next().done !== true);
  }

  /** Like `add`, but yields every few milliseconds. With `stored`, written for exactly these posts, they need not be read again. */
  *addInSteps(posts: Iterable<QuotablePost>, stored?: StoredPhrases): Generator<undefined, void, undefined> {
    const added = Array.from(posts, (post) => this.#enrol(post));
    const inside = added.filter((entry) => entry.place === 'inside');
    if (stored?.sequences.length !== inside.length) {
      for (const entry of inside) {
        this.#learn(entry);
        yield;
      }
      return;
    }
    const numbers = yield* restoreWords(this.#model.vocabulary, stored);
    const inOrder = inside.sort((a, b) => (a.post.id < b.post.id ? -1 : 1));
    for (const [at, entry] of inOrder.entries()) {
      const sequence = stored.sequences[at];
      if (!sequence) break;
      entry.learned = true;
      const tokens = sequence.tokens.map((token) => numbers[token] ?? token);
      this.#model.restore(entry.post.id, { ...sequence, tokens }, () => entry.post.blocks);
      yield;
    }
  }

  /** Removes a post; the next older ones that fit take its place. */
  remove(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.delete(id);
    if (entry.place === 'inside') this.#used -= sizeOf(entry);
    entry.place = 'gone';
    if (entry.learned) this.#model.remove(id);
    this.#sweep();
    for (
      let next = this.#first(this.#outside, 'outside');
      next;
      next = this.#first(this.#outside, 'outside')
    ) {
      if (this.#used + sizeOf(next) > this.#room) break;
      this.#outside.pop();
      this.#enter(next);
      this.#learn(next);
    }
  }

  /** The ids of the learned posts, in order. */
  ids(): string[] {
    return [...this.#entries.values()]
      .filter(({ place }) => place === 'inside')
      .map(({ post }) => post.id)
      .sort();
  }

  #enrol(post: QuotablePost): Entry {
    const entry: Entry = { post, place: 'outside', learned: false };
    this.#entries.set(post.id, entry);
    const next = this.#first(this.#outside, 'outside');
    if (next && isNewer(next.post, post)) {
      this.#outside.push(entry);
      return entry;
    }
    this.#enter(entry);
    while (this.#used > this.#room) this.#leave();
    return entry;
  }

  #enter(entry: Entry): void {
    entry.place = 'inside';
    this.#used += sizeOf(entry);
    this.#inside.push(entry);
  }

  #leave(): void {
    const oldest = this.#first(this.#inside, 'inside');
    if (!oldest) return;
    this.#inside.pop();
    this.#used -= sizeOf(oldest);
    oldest.place = 'outside';
    this.#outside.push(oldest);
    if (oldest.learned) this.#model.remove(oldest.post.id);
    oldest.learned = false;
  }

  #learn(entry: Entry): void {
    entry.learned = true;
    this.#model.add(entry.post.id, entry.post.blocks, () => entry.post.blocks);
  }

  /** Drops outdated entries, so that a file saved a thousand times is not listed a thousand times. */
  #sweep(): void {
    if (this.#inside.length + this.#outside.length <= 2 * this.#entries.size + SLACK) return;
    this.#inside = new TinyQueue(
      this.#inside.data.filter(({ place }) => place === 'inside'),
      oldestFirst,
    );
    this.#outside = new TinyQueue(
      this.#outside.data.filter(({ place }) => place === 'outside'),
      newestFirst,
    );
  }

  /** The first current entry of a queue; outdated ones before it are dropped. */
  #first(queue: TinyQueue<Entry>, place: Entry['place']): Entry | undefined {
    let first = queue.peek();
    while (first && first.place !== place) {
      queue.pop();
      first = queue.peek();
    }
    return first;
  }
}

const sizeOf = ({ post }: Entry): number => post.bytes.length;

function isNewer(a: QuotablePost, b: QuotablePost): boolean {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  return dateA === dateB ? a.id > b.id : dateA > dateB;
}

const newestFirst = (a: Entry, b: Entry): number =>
  isNewer(a.post, b.post) ? -1 : isNewer(b.post, a.post) ? 1 : 0;
const oldestFirst = (a: Entry, b: Entry): number => newestFirst(b, a);
