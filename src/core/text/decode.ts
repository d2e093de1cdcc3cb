/** Why a file's bytes cannot be read as text. */
export type UnreadableReason = 'binary' | 'too-large';

/** Encodings of files from spreadsheets that have no byte-order mark. */
export type LegacyEncoding = 'windows-1252' | 'shift_jis';

export type Decoded =
  | {
      readonly ok: true;
      readonly text: string;
      /** True when invalid bytes were replaced by U+FFFD. */
      readonly repaired: boolean;
      /** Set where the text is neither UTF-8 nor UTF-16 and its encoding was inferred. */
      readonly encoding?: LegacyEncoding;
    }
  | { readonly ok: false; readonly reason: UnreadableReason };

/** Larger files are faulty exports rather than posts; reading one would block the worker. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

const SNIFF_BYTES = 8192;

/**
 * Decodes a file's bytes into well-formed text: UTF-8 (a byte-order mark is dropped), UTF-16, or the
 * encodings of spreadsheets, Windows-1252 and Shift JIS. Invalid sequences become U+FFFD and set `repaired`;
 * a NUL byte among the first 8 KiB means a binary file, unless every other byte is one, as in UTF-16.
 */
export function decode(bytes: Uint8Array, mostBytes = MAX_FILE_BYTES): Decoded {
  if (bytes.length > mostBytes) return { ok: false, reason: 'too-large' };
  const utf16 = utf16Encoding(bytes);
  if (!utf16 && bytes.subarray(0, SNIFF_BYTES).includes(0)) return { ok: false, reason: 'binary' };
  const text = withLineFeeds(wellFormed(new TextDecoder(utf16 ?? 'utf-8').decode(bytes)));
  const repaired = text.includes('\uFFFD');
  const legacy = repaired && !utf16 ? decodeLegacy(bytes, text) : undefined;
  return legacy ? { ok: true, repaired: false, ...legacy } : { ok: true, text, repaired };
}

/** Old Macs end lines with CR alone; offsets stay the same. */
const withLineFeeds = (text: string): string =>
  text.includes('\n') || !text.includes('\r') ? text : text.replaceAll('\r', '\n');

function utf16Encoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Without a byte-order mark, UTF-16 is recognised by zeros in nearly every other byte and none elsewhere,
  // as in Latin text.
  const sniffed = bytes.subarray(0, SNIFF_BYTES);
  if (sniffed.length < 8) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of sniffed.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === 0 && odd > 0.4 * sniffed.length) return 'utf-16le';
  return odd === 0 && even > 0.4 * sniffed.length ? 'utf-16be' : undefined;
}

/**
 * Another encoding in which the bytes are valid, if the text decoded as UTF-8 has more faults than characters
 * beyond ASCII.
 */
function decodeLegacy(
  bytes: Uint8Array,
  asUtf8: string,
): { readonly text: string; readonly encoding: LegacyEncoding } | undefined {
  const faults = asUtf8.match(/\uFFFD/g)?.length ?? 0;
  const beyondAscii = asUtf8.match(/[^\0-\x7f]/gu)?.length ?? 0;
  if (beyondAscii - faults >= faults) return undefined;
  const japanese = decodeShiftJis(bytes);
  if (japanese !== undefined) return { text: japanese, encoding: 'shift_jis' };
  const western = decodeWindows1252(bytes);
  return western === undefined ? undefined : { text: western, encoding: 'windows-1252' };
}

function decodeShiftJis(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('shift_jis', { fatal: true }).decode(bytes);
    const kana = text.match(/[\u3041-\u30fe]/g)?.length ?? 0;
    const rare = text.match(/[^\0-\x7f\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef]/g)?.length ?? 0;
    return kana >= 4 && kana > 4 * rare ? text : undefined;
  } catch {
    return undefined;
  }
}

/** 0x80 to 0x9F in Windows-1252; U+FFFD where it has none. Source: WHATWG Encoding, index windows-1252. */
const WINDOWS_1252 =
  '\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD' +
  '\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178';

/**
 * Undefined where the bytes are not Western European text. Node 20's own decoder maps 0x80 to 0x9F to control
 * characters.
 */
function decodeWindows1252(bytes: Uint8Array): string | undefined {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += SNIFF_BYTES) {
    const units = Array.from(bytes.subarray(at, at + SNIFF_BYTES), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...units));
  }
  const text = parts.join('');
  return /[\uFFFD\u00FF]/.test(text) ? undefined : text;
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * Replaces unpaired surrogates, which no encoder can write, by U+FFFD; the length and all offsets stay the
 * same.
 */
export const wellFormed = (text: string): string => text.replace(LONE_SURROGATE, '\uFFFD');
