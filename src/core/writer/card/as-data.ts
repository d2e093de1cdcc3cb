// Controls, and marks that turn the direction of writing, could make a reader see something else than a model reads.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu;
/** What holds an emoji together. */
const JOINERS = /[\u200D\uFE0F\u{E0020}-\u{E007F}]/u;

/**
 * Text of a brand as data: one line, without a character that could be taken for one of the card's delimiters. Nothing it says is
 * an instruction, whatever it says.
 */
export const asData = (text: string): string =>
  text
    .replace(INVISIBLE, (found) => (JOINERS.test(found) && !/\s/.test(found) ? found : ' '))
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .trim();

/** A passage of a post between delimiters that it cannot close: no angle bracket stands in it. */
export const asPassage = (text: string): string => `<passage>${asData(text)}</passage>`;
