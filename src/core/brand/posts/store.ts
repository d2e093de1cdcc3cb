import {
  ByteReader,
  ByteWriter,
  CorruptBytesError,
  seal,
  unseal,
  type Seal,
} from '../../base/bytes/index.ts';
import { KeptPost } from './kept-post.ts';
import type { CorpusNote } from './post.ts';

/** A corpus file as it was last read. */
export interface KnownFile {
  /** Below the corpus folder, with forward slashes. */
  readonly path: string;
  /** Tells changed content from unchanged. */
  readonly fingerprint: number;
  /** Only posts that may be learned from: of the others nothing is kept. */
  readonly posts: readonly KeptPost[];
  readonly notes: readonly CorpusNote[];
}

/** A brand's corpus, and what was derived from it so that it need not be derived again: bytes that only who derived them can read. */
export interface StoredBrand {
  readonly files: readonly KnownFile[];
  readonly derived: readonly Uint8Array[];
}

/** Raise `version` when reading changes: stores of another version are thrown away and learned anew. */
const sealOfStores = (fingerprint: number): Seal => ({ magic: 'TMST', version: 5, fingerprint });

/** Files in path order: the order of the store, and of every answer. */
export const inPathOrder = (files: Iterable<KnownFile>): KnownFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/**
 * The store of a brand. Files are written in path order, so equal corpora give equal bytes whatever was learned and forgotten
 * before, as long as what is derived depends on the corpus alone. `fingerprint` tells ways of deriving apart.
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

/** Reads a store, or returns undefined when it is cut, altered or of another version: learning anew is always safe. */
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
    posts: Array.from({ length: reader.count() }, () => new KeptPost(reader.raw(reader.varint()))),
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

// The checksum vouches for the rest: only we wrote these notes.
const isNote = (value: unknown): value is CorpusNote =>
  typeof value === 'object' && value !== null && 'kind' in value;
