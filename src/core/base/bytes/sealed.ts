import { hashBytes } from './hash.ts';
import { ByteReader, CorruptBytesError } from './reader.ts';
import { ByteWriter } from './writer.ts';

/** Identifies a kind of file. */
export interface Seal {
  /** A few letters. */
  readonly magic: string;
  readonly version: number;
  /** Of everything besides the version that the content depends on, in [0, 2^32). */
  readonly fingerprint: number;
}

/** Prepends magic, version, fingerprint and a checksum to the content's parts. */
export function seal({ magic, version, fingerprint }: Seal, parts: readonly Uint8Array[]): Uint8Array {
  const checksum = parts.reduce((hash, part) => hashBytes(part, hash), hashBytes(new Uint8Array()));
  const head = new ByteWriter().string(magic).varint(version).varint(fingerprint).varint(checksum).finish();
  const sealed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, head.length));
  sealed.set(head);
  let at = head.length;
  for (const part of parts) {
    sealed.set(part, at);
    at += part.length;
  }
  return sealed;
}

/**
 * The content behind a seal. Throws `CorruptBytesError` when the bytes are truncated or altered, or have
 * another seal.
 */
export function unseal({ magic, version, fingerprint }: Seal, bytes: Uint8Array): ByteReader {
  const reader = new ByteReader(bytes);
  if (reader.string() !== magic) throw new CorruptBytesError('of another kind');
  if (reader.varint() !== version || reader.varint() !== fingerprint)
    throw new CorruptBytesError('of another version');
  const checksum = reader.varint();
  const content = reader.raw(reader.remaining);
  if (hashBytes(content) !== checksum) throw new CorruptBytesError('altered or cut');
  return new ByteReader(content);
}
