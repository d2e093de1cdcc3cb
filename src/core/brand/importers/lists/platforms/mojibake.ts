/** Text that is not UTF-8 read as Latin-1 has a character beyond Latin-1, or none beyond ASCII. */
const LATIN_1_PAIR = /[\u00c2-\u00f4][\u0080-\u00bf]/;

/** Repairs UTF-8 whose bytes were written as characters, as in downloads of Facebook and Instagram. */
export function repairMojibake(text: string): string {
  if (!LATIN_1_PAIR.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0xff) return text;
    bytes[at] = unit;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return text;
  }
}
