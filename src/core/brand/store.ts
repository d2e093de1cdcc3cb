import { ByteReader, ByteWriter, CorruptBytesError, hashBytes } from '../bytes/index.ts';
import type { ProseBlock, Sentence } from '../text/index.ts';
import type { CorpusNote, Post } from './post.ts';

/** A corpus file as it was last read. */
export interface KnownFile {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  /** Tells changed content from unchanged. */
  readonly fingerprint: number;
  /** Only posts that may be learned from: of the others nothing is kept. */
  readonly posts: readonly Post[];
  readonly notes: readonly CorpusNote[];
}

const MAGIC = 'TMST';
/** Raise when reading or tokenising changes: stores of another version are thrown away and learned anew. */
const VERSION = 3;

const KINDS = ['paragraph', 'item', 'heading', 'quote'] as const;

/** The store of a brand's corpus. Files are written in path order, so equal corpora give equal bytes whatever was learned and forgotten before. */
export function packStore(files: Iterable<KnownFile>): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const writer = new ByteWriter().varint(sorted.length);
  for (const file of sorted) {
    writer
      .string(file.path)
      .varint(file.fingerprint)
      .string(JSON.stringify(file.notes))
      .varint(file.posts.length);
    for (const post of file.posts) packPost(writer, post);
  }
  const body = writer.finish();
  return new ByteWriter().string(MAGIC).varint(VERSION).varint(hashBytes(body)).raw(body).finish();
}

/** Reads a store, or returns undefined when it is cut, altered or of another version: learning anew is always safe. */
export function unpackStore(bytes: Uint8Array): KnownFile[] | undefined {
  try {
    const head = new ByteReader(bytes);
    if (head.string() !== MAGIC || head.varint() !== VERSION) return undefined;
    const checksum = head.varint();
    const body = head.raw(head.remaining);
    return hashBytes(body) === checksum ? unpackFiles(new ByteReader(body)) : undefined;
  } catch (error) {
    if (error instanceof CorruptBytesError) return undefined;
    throw error;
  }
}

function unpackFiles(reader: ByteReader): KnownFile[] {
  return times(reader.varint(), () => ({
    path: reader.string(),
    fingerprint: reader.varint(),
    notes: parseNotes(reader.string()),
    posts: times(reader.varint(), () => unpackPost(reader)),
  }));
}

function packPost(writer: ByteWriter, post: Post): void {
  writer.string(post.id);
  for (const field of [post.title, post.date, post.channel, post.author]) writer.string(field ?? '');
  writer.varint((post.consent.learn ? 1 : 0) | (post.consent.quote ? 2 : 0) | (post.consent.send ? 4 : 0));
  writer.varint(post.line).varint(post.blocks.length);
  for (const block of post.blocks) {
    writer.varint(KINDS.indexOf(block.kind)).varint(block.sentences.length);
    for (const sentence of block.sentences)
      writer
        .varint(sentence.start)
        .varint(sentence.end - sentence.start)
        .string(sentence.text);
  }
}

function unpackPost(reader: ByteReader): Post {
  const id = reader.string();
  const [title, date, channel, author] = times(4, () => reader.string() || undefined);
  const bits = reader.varint();
  const consent = { learn: (bits & 1) > 0, quote: (bits & 2) > 0, send: (bits & 4) > 0 };
  const line = reader.varint();
  const blocks = times(reader.varint(), () => unpackBlock(reader));
  return { id, title, date, channel, author, consent, line, blocks };
}

function unpackBlock(reader: ByteReader): ProseBlock {
  const kind = KINDS[reader.varint()];
  if (!kind) throw new CorruptBytesError('an unknown kind of block');
  return { kind, sentences: times(reader.varint(), () => unpackSentence(reader)) };
}

function unpackSentence(reader: ByteReader): Sentence {
  const start = reader.varint();
  const end = start + reader.varint();
  return { start, end, text: reader.string() };
}

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

function parseNotes(json: string): CorpusNote[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter(isNote) : [];
}

// The checksum vouches for the rest: only we wrote these notes.
const isNote = (value: unknown): value is CorpusNote =>
  typeof value === 'object' && value !== null && 'kind' in value;
