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
  const { checksum, rest } = readHead(bytes);
  const body = rest.raw(rest.remaining);
  if (hashBytes(body) !== checksum) throw new CorruptBytesError('the background was altered');
  const reader = new ByteReader(body);
  const sections = new Map<string, Uint8Array>();
  for (let left = reader.varint(); left > 0; left--)
    sections.set(reader.string(), reader.raw(reader.varint()));
  return sections;
}

/** What a packed background gives as its checksum, in [0, 2^32). Throws `CorruptBytesError` on one of another version. */
export const checksumOf = (bytes: Uint8Array): number => readHead(bytes).checksum;

function readHead(bytes: Uint8Array): { readonly checksum: number; readonly rest: ByteReader } {
  const rest = new ByteReader(bytes);
  if (rest.string() !== MAGIC || rest.varint() !== VERSION)
    throw new CorruptBytesError('not a background of this version');
  return { checksum: rest.varint(), rest };
}
