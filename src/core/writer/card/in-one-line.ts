// Characters that are invisible to people and read by models, such as direction marks and tag letters; the
// zero-width joiner stays, as emoji need it.
const INVISIBLE = /(?!\u200D)\p{Cf}/gu;
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu;

/**
 * Text of a brand as data: one line without invisible characters and without characters that could be taken
 * for one of the card's delimiters, so that none of it is read as an instruction.
 */
export const inOneLine = (text: string): string =>
  text.replace(INVISIBLE, '').replace(BREAKS, ' ').replaceAll('<', '‹').replaceAll('>', '›').trim();

/** A passage of a post between delimiters that it cannot close, as it contains no angle brackets. */
export const asPassage = (text: string): string => `<passage>${inOneLine(text)}</passage>`;
