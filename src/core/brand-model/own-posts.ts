import type { ProseBlock } from '../text/index.ts';
import { ByteReader, ByteWriter, CorruptBytesError } from '../base/bytes/index.ts';
import {
  findOwnWords,
  keepPost,
  KeptPost,
  readShingles,
  houseLines,
  withoutSentences,
  type OwnWords,
  type PostShingles,
} from '../brand/index.ts';

/** What has to be forgotten and learned so that a voice holds just a brand's own words. */
export interface PostChanges {
  readonly forget: readonly KeptPost[];
  readonly learn: readonly KeptPost[];
}

/** The sentences of a post that others share, although they are no part of the voice. */
export interface HouseLines {
  readonly id: string;
  readonly blocks: readonly ProseBlock[];
}

/** Posts whose shingles are read between two pauses. */
const STEP = 50;

/**
 * The posts of a brand's files, and the form in which each is learned: cross-posts once, repeated passages not at all.
 * A post counts as it stands until `update` has compared it with the others; from then on the form of each depends only on which
 * posts there are.
 */
export class OwnPosts {
  /** As read from the files. */
  readonly #raw = new Map<string, KeptPost>();
  /** As learned. */
  readonly #learned = new Map<string, KeptPost>();
  readonly #shingles = new Map<string, PostShingles>();
  #copies: ReadonlyMap<string, readonly string[]> = new Map();
  #repeated: ReadonlyMap<string, number> = new Map();
  #houseLines: readonly HouseLines[] = [];
  #isCurrent = true;

  /** By id, as they are learned. */
  get learned(): ReadonlyMap<string, KeptPost> {
    return this.#learned;
  }

  /** False after posts came or went, until `update` has run to its end. */
  get isCurrent(): boolean {
    return this.#isCurrent;
  }

  /** Of each text that stands in several posts: the post that counts, and all that have it. */
  get copies(): ReadonlyMap<string, readonly string[]> {
    return this.#copies;
  }

  /** Sentences that are set apart as repeated, by post. */
  get repeated(): ReadonlyMap<string, number> {
    return this.#repeated;
  }

  /** What is said under several posts and is no boilerplate, of posts that may be quoted, in the order of their ids; empty until `update` has run. */
  get houseLines(): readonly HouseLines[] {
    return this.#houseLines;
  }

  /** Takes in new posts; they are to be learned as they are. */
  add(posts: readonly KeptPost[]): void {
    for (const post of posts) {
      this.#raw.set(post.id, post);
      this.#learned.set(post.id, post);
      this.#isCurrent = false;
    }
  }

  /** Drops posts; returns the forms that have to be forgotten. */
  remove(posts: readonly KeptPost[]): KeptPost[] {
    return posts.flatMap(({ id }) => {
      const learned = this.#learned.get(id);
      this.#raw.delete(id);
      this.#learned.delete(id);
      this.#shingles.delete(id);
      this.#isCurrent = false;
      return learned ?? [];
    });
  }

  /** Compares all posts; in steps of some milliseconds. To be begun again when posts came or went in between. */
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
    const forget: KeptPost[] = [];
    const learn: KeptPost[] = [];
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
    const lines = [...own].flatMap(([id, { repeated, consent }]) => {
      const raw = this.#raw.get(id);
      return raw && repeated.all.size > repeated.boilerplate.size && consent.quote
        ? [{ id, blocks: houseLines(raw.blocks, repeated) }]
        : [];
    });
    this.#houseLines = lines.sort((a, b) => (a.id < b.id ? -1 : 1));
    this.#isCurrent = true;
    return { forget, learn };
  }

  /**
   * The forms as bytes, so that a brand can be opened without comparing all posts. Equal posts give equal bytes.
   * @param posts all raw posts, in the order of the store
   */
  write(posts: readonly KeptPost[]): Uint8Array {
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

  /** Reads what `write` wrote of just these posts; undefined on anything else. */
  static read(posts: readonly KeptPost[], bytes: Uint8Array | undefined): OwnPosts | undefined {
    try {
      const read = new OwnPosts();
      if (bytes) read.#restore(posts, new ByteReader(bytes));
      return bytes && read;
    } catch (error) {
      if (error instanceof CorruptBytesError) return undefined;
      throw error;
    }
  }

  #restore(posts: readonly KeptPost[], reader: ByteReader): void {
    const copies = new Map<string, string[]>();
    const repeated = new Map<string, number>();
    for (const raw of posts) {
      const form = reader.varint();
      const counts = posts[reader.varint()];
      const sentences = reader.varint();
      if (form > FORM.changed || !counts) throw new CorruptBytesError('an unknown form of a post');
      this.#raw.set(raw.id, raw);
      if (form === FORM.asRead) this.#learned.set(raw.id, raw);
      if (form === FORM.changed) this.#learned.set(raw.id, new KeptPost(reader.raw(reader.varint())));
      copies.set(counts.id, [...(copies.get(counts.id) ?? []), raw.id]);
      if (sentences > 0) repeated.set(raw.id, sentences);
    }
    if (reader.remaining > 0) throw new CorruptBytesError('more forms than posts');
    this.#copies = new Map([...copies].filter(([, ids]) => ids.length > 1));
    this.#repeated = repeated;
    this.#isCurrent = true;
  }
}

/** How a post's form is written. */
const FORM = { absent: 0, asRead: 1, changed: 2 } as const;

const isSame = (a: KeptPost, b: KeptPost): boolean =>
  a === b || (a.bytes.length === b.bytes.length && a.bytes.every((byte, at) => byte === b.bytes[at]));

/** The post as it is learned; undefined where another post stands for it or nothing of its own is left. */
function ownForm(raw: KeptPost, own: OwnWords | undefined): KeptPost | undefined {
  if (!own) return raw;
  if (own.copies.length === 0 || !own.consent.learn) return undefined;
  const { consent } = raw;
  const isFree = consent.quote === own.consent.quote && consent.send === own.consent.send;
  if (isFree && own.repeated.all.size === 0) return raw;
  const blocks = withoutSentences(raw.blocks, own.repeated.all);
  if (blocks.length === 0) return undefined;
  return keepPost({
    id: raw.id,
    title: raw.title,
    date: raw.date,
    channel: raw.channel,
    author: raw.author,
    line: raw.line,
    consent: own.consent,
    blocks,
  });
}
