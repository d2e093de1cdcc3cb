import { ByteReader, ByteWriter, CorruptBytesError, hashBytes } from '../bytes/index.ts';

const MAGIC = 'TMBG';
const VERSION = 1;

/** Statistics of general English by section name (`voice`, `ngrams`); no sentences. */
export type Background = ReadonlyMap<string, Uint8Array>;

/** Packs sections into one file: magic, version, checksum of the rest, then name and bytes of each section in name order. */
export function packBackground(sections: Background): Uint8Array {
  const body = new ByteWriter().varint(sections.size);
  for (const [name, bytes] of [...sections].sort(([a], [b]) => (a < b ? -1 : 1)))
    body.string(name).varint(bytes.length).raw(bytes);
  const packed = body.finish();
  return new ByteWriter().string(MAGIC).varint(VERSION).varint(hashBytes(packed)).raw(packed).finish();
}

/**
 * Reads a packed background. Throws `CorruptBytesError` when it is truncated, altered or of another version.
 */
export function readBackground(bytes: Uint8Array): Background {
  const head = new ByteReader(bytes);
  if (head.string() !== MAGIC || head.varint() !== VERSION)
    throw new CorruptBytesError('not a background of this version');
  const checksum = head.varint();
  const body = head.raw(head.remaining);
  if (hashBytes(body) !== checksum) throw new CorruptBytesError('the background was altered');
  const reader = new ByteReader(body);
  const sections = new Map<string, Uint8Array>();
  for (let left = reader.varint(); left > 0; left--)
    sections.set(reader.string(), reader.raw(reader.varint()));
  return sections;
}
