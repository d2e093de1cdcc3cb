let segmenter: Intl.Segmenter | undefined;

const IN_ASCII = /^[ -~‘’“”–—…]*$/;

/** The characters of a text as a reader counts them. */
export function graphemesOf(text: string): readonly string[] {
  if (IN_ASCII.test(text)) return Array.from(text);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The number of characters of a text as a reader counts them. */
export const sizeOf = (text: string): number => graphemesOf(text).length;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[$£€%]/gu;

/** The words that a text has when it is spoken: `1962` is three, a currency's sign one. */
export const spokenWords = (text: string): number =>
  (text.match(WORD) ?? []).reduce((words, word) => words + (/^\d{3,}$/.test(word) ? word.length - 1 : 1), 0);
