// Marks that nobody sees and a model reads, such as turns of the direction of writing and tag letters; the joiner holds emoji together.
const INVISIBLE = /(?!\u200D)\p{Cf}/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * Text of a brand as data: one line, with nothing that cannot be seen, and without a character that could be taken for one of the card's
 * delimiters. Nothing it says is an instruction, whatever it says.
 */
export const inOneLine = (text: string): string =>
  text.replace(INVISIBLE, '').replace(BREAKS, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();

/** A passage of a post between delimiters that it cannot close: no angle bracket stands in it. */
export const asPassage = (text: string): string => `<passage>${inOneLine(text)}</passage>`;
