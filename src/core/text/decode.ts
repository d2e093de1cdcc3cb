/** Why a file's bytes are no text that Timbre can read. */
export type UnreadableReason = 'binary' | 'too-large';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly repaired: boolean }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** Larger files are exports gone wrong, not posts; reading one would stall the worker. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

const SNIFF_BYTES = 8192;

/**
 * Turns a file's bytes into well-formed text: UTF-8 (a byte-order mark is dropped), or UTF-16 when a byte-order mark says so.
 * Invalid sequences become U+FFFD and are reported through `repaired`; a NUL byte among the first 8 KiB means a binary file.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return { ok: false, reason: 'too-large' };
  const utf16 = utf16Encoding(bytes);
  if (!utf16 && bytes.subarray(0, SNIFF_BYTES).includes(0)) return { ok: false, reason: 'binary' };
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  return { ok: true, text: wellFormed(text), repaired: text.includes('\uFFFD') };
}

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Replaces lone surrogates, which no encoder can write, by U+FFFD; the length stays the same, so offsets hold. */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');
