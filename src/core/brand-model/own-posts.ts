import type { ProseBlock } from '../text/index.ts';
import { BoundedCache } from '../base/bounded-cache.ts';
import { ByteReader, ByteWriter, CorruptBytesError } from '../base/bytes/index.ts';
import {
  findOwnWords,
  onlySentences,
  packPost,
  PackedPost,
  readShingles,
  recurringKeys,
  withoutSentences,
  type OwnWords,
  type PostShingles,
} from '../brand/index.ts';

/** The forms of posts to remove and to learn, so that the voice contains only the brand's own words. */
export interface PostChanges {
  readonly forget: readonly PackedPost[];
  readonly learn: readonly PackedPost[];
}

/** The sentences of a post that others repeat, which are no part of the voice. */
export interface RecurringLines {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/** The number of posts read between two pauses. */
const STEP = 50;
/** Sentences of drafts whose answers are kept. */
const ASKED = 1000;

/**
 * The posts of a brand's files, and the form in which each is learned: cross-posts once, without repeated
 * passages. A new post is learned unchanged until `update` has compared it with the others; after that, each
 * form depends only on the set of posts.
 */
export class OwnPosts {
  /** As read from the files. */
  readonly #raw = new Map<string, PackedPost>();
  /** In the learned form. */
  readonly #learned = new Map<string, PackedPost>();
  readonly #shingles = new Map<string, PostShingles>();
  #copies: ReadonlyMap<string, readonly string[]> = new Map();
  #repeated: ReadonlyMap<string, number> = new Map();
  /** Sentences of the posts' raw forms, by post; their texts are read again when asked for, as posts are kept packed. */
  #recurring: ReadonlyMap<string, Float64Array> = new Map();
  /** Sentences left out as repeated, as they are compared; undefined until asked for. */
  #repeatedTexts: ReadonlySet<string> | undefined;
  /** The answers of `isRepeated` for sentences of drafts. */
  #asked = new BoundedCache<string, boolean>();
  #isCurrent = true;

  /** The posts by id, in the learned form. */
  get learned(): ReadonlyMap<string, PackedPost> {
    return this.#learned;
  }

  /** False after posts were added or removed, until `update` has finished. */
  get isCurrent(): boolean {
    return this.#isCurrent;
  }

  /** For each text that several posts have: the post that counts, and all posts with it. */
  get copies(): ReadonlyMap<string, readonly string[]> {
    return this.#copies;
  }

  /** The number of sentences left out as repeated, by post. */
  get repeated(): ReadonlyMap<string, number> {
    return this.#repeated;
  }

  /**
   * Repeated sentences of quotable posts that are not boilerplate, in the order of the posts' ids; empty
   * until `update` has run.
   */
  get recurringLines(): readonly RecurringLines[] {
    return [...this.#recurring].flatMap(([id, keys]) => {
      const raw = this.#raw.get(id);
      return raw ? [{ id, blocks: onlySentences(raw.blocks, new Set(keys)) }] : [];
    });
  }

  /** True for a sentence that is left out because many posts repeat it; false after a change until `update` has run. */
  isRepeated(sentence: string): boolean {
    if (!this.#isCurrent) return false;
    this.#repeatedTexts ??= new Set([...this.#repeated.keys()].flatMap((id) => this.#leftOut(id)));
    const texts = this.#repeatedTexts;
    if (texts.size === 0) return false;
    this.#asked.trim(ASKED);
    return this.#asked.get(sentence, () => texts.has(comparable(sentence)));
  }

  #forgetRepeatedTexts(): void {
    this.#repeatedTexts = undefined;
    this.#asked = new BoundedCache();
  }

  #leftOut(id: string): string[] {
    const textsOf = (post: PackedPost | undefined): string[] =>
      post?.blocks.flatMap(({ sentences }) => sentences.map(({ text }) => comparable(text))) ?? [];
    const kept = new Set(textsOf(this.#learned.get(id)));
    return textsOf(this.#raw.get(id)).filter((text) => !kept.has(text));
  }

  /** Adds new posts, to be learned unchanged. */
  add(posts: readonly PackedPost[]): void {
    this.#forgetRepeatedTexts();
    for (const post of posts) {
      this.#raw.set(post.id, post);
      this.#learned.set(post.id, post);
      this.#isCurrent = false;
    }
  }

  /** Removes posts; returns the forms to be removed from the models. */
  remove(posts: readonly PackedPost[]): PackedPost[] {
    this.#forgetRepeatedTexts();
    return posts.flatMap(({ id }) => {
      const learned = this.#learned.get(id);
      this.#raw.delete(id);
      this.#learned.delete(id);
      this.#shingles.delete(id);
      this.#isCurrent = false;
      return learned ?? [];
    });
  }

  /**
   * Compares all posts, in steps of some milliseconds. Start it again when posts were added or removed
   * meanwhile.
   */
  *update(): Generator<undefined, PostChanges, undefined> {
    let read = 0;
    for (const post of this.#raw.values()) {
      if (this.#shingles.has(post.id)) continue;
      this.#shingles.set(post.id, readShingles(post.blocks));
      if (++read % STEP === 0) yield;
    }
    const own = findOwnWords(
      Array.from(this.#raw.values(), (post) => ({
        id: post.id,
        date: post.date,
        channel: post.channel,
        consent: post.consent,
        shingles: this.#shingles.get(post.id) ?? readShingles(post.blocks),
        blocks: () => post.blocks,
      })),
    );
    yield;
    return this.#apply(own);
  }

  #apply(own: ReadonlyMap<string, OwnWords>): PostChanges {
    const forget: PackedPost[] = [];
    const learn: PackedPost[] = [];
    for (const [id, raw] of this.#raw) {
      const before = this.#learned.get(id);
      const after = ownForm(raw, own.get(id));
      if (before && after && isSame(before, after)) continue;
      if (before) forget.push(before);
      if (after) learn.push(after);
      if (after) this.#learned.set(id, after);
      else this.#learned.delete(id);
    }
    this.#copies = new Map(
      [...own].flatMap(([id, { copies }]) => (copies.length > 1 ? [[id, copies] as const] : [])),
    );
    this.#repeated = new Map(
      [...own].flatMap(([id, { repeated }]) =>
        repeated.all.size > 0 ? [[id, repeated.all.size] as const] : [],
      ),
    );
    const recurring = [...own].flatMap(([id, { repeated, consent }]) => {
      const keys = consent.quote && this.#raw.has(id) ? recurringKeys(repeated) : [];
      return keys.length > 0 ? [[id, Float64Array.from(keys)] as const] : [];
    });
    this.#recurring = new Map(recurring.sort(([a], [b]) => (a < b ? -1 : 1)));
    this.#forgetRepeatedTexts();
    this.#isCurrent = true;
    return { forget, learn };
  }

  /**
   * Serialises the forms, so that a brand can be opened without comparing all posts. Equal posts give equal
   * bytes.
   * @param posts all posts as read, in the order of the store
   */
  write(posts: readonly PackedPost[]): Uint8Array {
    const numbers = new Map(posts.map(({ id }, at) => [id, at]));
    const countsFor = new Map<string, number>();
    for (const [id, copies] of this.#copies)
      for (const copy of copies) countsFor.set(copy, numbers.get(id) ?? 0);
    const writer = new ByteWriter();
    posts.forEach((raw, at) => {
      const learned = this.#learned.get(raw.id);
      const form = learned === undefined ? FORM.absent : isSame(raw, learned) ? FORM.asRead : FORM.changed;
      writer
        .varint(form)
        .varint(countsFor.get(raw.id) ?? at)
        .varint(this.#repeated.get(raw.id) ?? 0);
      if (learned && form === FORM.changed) writer.varint(learned.bytes.length).raw(learned.bytes);
    });
    return writer.finish();
  }

  /** Reads what `write` wrote for the same posts; undefined for anything else. */
  static read(posts: readonly PackedPost[], bytes: Uint8Array | undefined): OwnPosts | undefined {
    try {
      const read = new OwnPosts();
      if (bytes) read.#restore(posts, new ByteReader(bytes));
      return bytes && read;
    } catch (error) {
      if (error instanceof CorruptBytesError) return undefined;
      throw error;
    }
  }

  #restore(posts: readonly PackedPost[], reader: ByteReader): void {
    const copies = new Map<string, string[]>();
    const repeated = new Map<string, number>();
    for (const raw of posts) {
      const form = reader.varint();
      const counts = posts[reader.varint()];
      const sentences = reader.varint();
      if (form > FORM.changed || !counts) throw new CorruptBytesError('an unknown form of a post');
      this.#raw.set(raw.id, raw);
      if (form === FORM.asRead) this.#learned.set(raw.id, raw);
      if (form === FORM.changed) this.#learned.set(raw.id, new PackedPost(reader.raw(reader.varint())));
      copies.set(counts.id, [...(copies.get(counts.id) ?? []), raw.id]);
      if (sentences > 0) repeated.set(raw.id, sentences);
    }
    if (reader.remaining > 0) throw new CorruptBytesError('more forms than posts');
    this.#copies = new Map([...copies].filter(([, ids]) => ids.length > 1));
    this.#repeated = repeated;
    this.#isCurrent = true;
  }
}

const comparable = (sentence: string): string =>
  sentence.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

/** How a post's form is encoded. */
const FORM = { absent: 0, asRead: 1, changed: 2 } as const;

const isSame = (a: PackedPost, b: PackedPost): boolean =>
  a === b || (a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]));

/** The learned form of a post; undefined where another post represents it or nothing of its own is left. */
function ownForm(raw: PackedPost, own: OwnWords | undefined): PackedPost | undefined {
  if (!own) return raw;
  if (own.copies.length === 0 || !own.consent.learn) return undefined;
  const { consent } = raw;
  const isFree = consent.quote === own.consent.quote && consent.send === own.consent.send;
  if (isFree && own.repeated.all.size === 0) return raw;
  const blocks = withoutSentences(raw.blocks, own.repeated.all);
  if (blocks.length === 0) return undefined;
  return packPost({
    id: raw.id,
    title: raw.title,
    date: raw.date,
    channel: raw.channel,
    author: raw.author,
    line: raw.line,
    weight: raw.weight,
    consent: own.consent,
    blocks,
  });
}
