/** What cannot be UTF-8 read as Latin-1: a character beyond it, or none beyond ASCII. */
const LATIN_1_PAIR = /[\u00c2-\u00f4][\u0080-\u00bf]/;

/** UTF-8 whose bytes were taken for characters, as the downloads of Facebook and Instagram write it, as the text it was. */
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
