/** A text with a hole where the material gave nothing is no text. */
export type Line = string | undefined;

/** Puts a line together; undefined as soon as one of its parts is. A sentence begins with a capital, and never with a quotation that has none. */
export function line(texts: TemplateStringsArray, ...parts: readonly Line[]): Line {
  let text = texts[0] ?? '';
  for (const [index, part] of parts.entries()) {
    if (part === undefined || part === '') return undefined;
    text += part + (texts[index + 1] ?? '');
  }
  if (!/['“]/u.test(text)) return raisedPart(text, true);
  const raised = text
    .split(/(“[^”]*”)/u)
    .map((part, index) => (part.startsWith('“') ? part : raisedPart(part.replace(/'/gu, '’'), index === 0)))
    .join('');
  return introduced(raised);
}

/** Only a letter that begins a sentence is made a capital; never one behind a figure or a quotation. */
function raisedPart(part: string, isFirst: boolean): string {
  const sentences = !/[.?!] /u.test(part)
    ? part
    : part.replace(/(?<=\p{L}[.?!] )\p{Ll}/gu, (letter) => letter.toUpperCase());
  return isFirst ? sentences.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : sentences;
}

const SMALL_AT_START = /(?:^|(?<=[\p{L}\d”][.?!] ))“(?=\p{Ll})([^”]*)”/gu;

/** A quotation in small letters does not begin a sentence: “The line …” stands before it where it is long enough to be one. */
function introduced(text: string): Line {
  if (!text.includes('“')) return text;
  const tooShort = [...text.matchAll(SMALL_AT_START)].some(([, words = '']) => countWords(words) < 3);
  return tooShort ? undefined : text.replace(SMALL_AT_START, 'The line “$1”');
}

/** The first that the draft could give. */
export function either(first: Line, second: Line): Line {
  return first ?? second;
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Without the marks and blanks around it. */
export function trimmed(text: string): string {
  return text.replace(/^[\s,;:.–—-]+|[\s,;:.!?…–—-]+$/gu, '');
}

/** First letter small, unless the word is a name or I. */
export function lowered(text: string): string {
  return /^(?:The|A|An|Our|My|Your|Their|His|Her|Its|This|That|These|Those|Some|All|Every|Each|No|Only|Over|About|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Twenty|Thirty|Forty|Fifty|Sixty|Seventy|Eighty|Ninety|Half|Many|Most|Last|Next|On|In|At|For|Since|Until|By|From|After|Before|During|Within|Today|Tomorrow|Yesterday|Now)\b/u.test(
    text,
  )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
