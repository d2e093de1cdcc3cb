import {
  ByteReader,
  ByteWriter,
  CorruptBytesError,
  seal,
  unseal,
  type Seal,
} from '../../base/bytes/index.ts';
import { PackedPost } from './packed-post.ts';
import type { CorpusNote } from './post.ts';

/** A corpus file as it was last read. */
export interface KnownFile {
  /** Relative to the corpus folder, with forward slashes. */
  readonly path: string;
  /** Detects changed content. */
  readonly fingerprint: number;
  /** Only posts that may be learned from; nothing of others is kept. */
  readonly posts: readonly PackedPost[];
  readonly notes: readonly CorpusNote[];
}

/** A brand's corpus, and derived data in the format of the code that derives it. */
export interface StoredBrand {
  readonly files: readonly KnownFile[];
  readonly derived: readonly Uint8Array[];
}

/** Increase `version` when reading changes: stores of another version are discarded and learned anew. */
const sealOfStores = (fingerprint: number): Seal => ({ magic: 'TMST', version: 6, fingerprint });

/** Files in path order, the order of the store and of all results. */
export const inPathOrder = (files: Iterable<KnownFile>): KnownFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * Serialises a brand's store. Files are written in path order, so equal corpora give equal bytes whatever was
 * learned and removed before, provided that derived data depends on the corpus alone. `fingerprint`
 * identifies the way of deriving.
 */
export function packStore({ files, derived }: StoredBrand, fingerprint: number): Uint8Array {
  const parts = [new ByteWriter().varint(files.length).finish()];
  for (const { path, fingerprint, notes, posts } of inPathOrder(files)) {
    parts.push(
      new ByteWriter()
        .string(path)
        .varint(fingerprint)
        .string(JSON.stringify(notes))
        .varint(posts.length)
        .finish(),
    );
    for (const { bytes } of posts) parts.push(lengthOf(bytes), bytes);
  }
  parts.push(new ByteWriter().varint(derived.length).finish());
  for (const bytes of derived) parts.push(lengthOf(bytes), bytes);
  return seal(sealOfStores(fingerprint), parts);
}

const lengthOf = (bytes: Uint8Array): Uint8Array => new ByteWriter().varint(bytes.length).finish();

/**
 * Reads a store; undefined when it is truncated, altered or of another version, as learning anew is always
 * safe.
 */
export function unpackStore(bytes: Uint8Array, fingerprint: number): StoredBrand | undefined {
  try {
    return readStore(unseal(sealOfStores(fingerprint), bytes));
  } catch (error) {
    if (error instanceof CorruptBytesError) return undefined;
    throw error;
  }
}

function readStore(reader: ByteReader): StoredBrand {
  const files = Array.from({ length: reader.count(4) }, () => ({
    path: reader.string(),
    fingerprint: reader.varint(),
    notes: parseNotes(reader.string()),
    posts: Array.from({ length: reader.count() }, () => new PackedPost(reader.raw(reader.varint()))),
  }));
  const derived = Array.from({ length: reader.count() }, () => reader.raw(reader.varint()));
  if (reader.remaining > 0) throw new CorruptBytesError('a store goes on after its end');
  return { files, derived };
}

function parseNotes(json: string): CorpusNote[] {
  const value = parseJson(json);
  return Array.isArray(value) ? value.filter(isNote) : [];
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new CorruptBytesError('notes that are no JSON');
  }
}

// The checksum proves that the notes were written by `packStore`.
const isNote = (value: unknown): value is CorpusNote =>
  typeof value === 'object' && value !== null && 'kind' in value;
