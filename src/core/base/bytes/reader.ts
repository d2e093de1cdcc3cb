/**
 * The bytes are truncated or were not written by the matching writer: the caller discards them and derives
 * the content anew.
 */
export class CorruptBytesError extends Error {
  override readonly name = 'CorruptBytesError';
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Reads what `ByteWriter` wrote. Every method throws `CorruptBytesError` instead of reading past the end. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get remaining(): number {
    return this.#bytes.length - this.#at;
  }

  varint(): number {
    const first = this.#bytes[this.#at];
    // Most numbers have one byte, and a store has millions of them.
    if (first !== undefined && first < 0x80) {
      this.#at++;
      return first;
    }
    let value = 0;
    for (let scale = 1; scale <= 2 ** 49; scale *= 0x80) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new CorruptBytesError('ends inside a number');
      value += (byte & 0x7f) * scale;
      if (value > Number.MAX_SAFE_INTEGER) break;
      if (byte < 0x80) return value;
    }
    throw new CorruptBytesError('a number is too long');
  }

  /**
   * The number of following items, each at least `bytes` bytes long; throws when the rest is too short for
   * them.
   */
  count(bytes = 1): number {
    const count = this.varint();
    if (count * bytes > this.remaining) throw new CorruptBytesError('ends inside a list');
    return count;
  }

  string(): string {
    return decoder.decode(this.raw(this.varint()));
  }

  float32(): number {
    const at = this.#at;
    this.raw(4);
    return this.#view.getFloat32(at, true);
  }

  /** A view of the next `length` bytes, not a copy. */
  raw(length: number): Uint8Array {
    if (length > this.remaining) throw new CorruptBytesError('ends inside a value');
    const piece = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return piece;
  }
}
