const IMAGE = /!\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g;
const LINK = /\[([^\]]*)\]\(\s*<?([^)\s>]+)>?[^)]*\)/g;
const MARKS = /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|~~|`+/gu;
const TAG = /<\/?[a-z][^>]*>/gi;

/** Text without markup; a link keeps its address in brackets, or behind a colon where it ends the sentence. */
export const withAddresses = (markdown: string): string =>
  tidy(
    markdown
      .replace(IMAGE, '')
      .replace(/<((?:https?|mailto):[^>]+)>/g, '$1')
      .replace(TAG, '')
      .replace(LINK, (whole: string, text: string, address: string, at: number) => {
        const shown = text.replace(MARKS, '');
        const bare = address.replace(/^(?:mailto|tel):/, '');
        if (bare === shown || bare.replace(/^https?:\/\//, '') === shown) return shown;
        if (/:\s*$/.test(markdown.slice(0, at))) return bare;
        const rest = markdown.slice(at + whole.length);
        return /^[*_.!\s]*$/.test(rest) ? `${shown}: ${bare}` : `${shown} (${bare})`;
      })
      .replace(/(: \S+:\/\/\S+?|: \/\S+?)[.!]?$/, '$1')
      .replace(MARKS, ''),
  );

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim();

const BASIC: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/\u00A0/g, ' '],
];

/** A text with the plain signs that a text message has in place of typographic ones, which would halve its length. */
export const inBasicSigns = (text: string): string =>
  BASIC.reduce((read, [sign, plain]) => read.replace(sign, plain), text);
