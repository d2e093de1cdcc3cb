import { tokenize, type Token } from '../../text/index.ts';

/** Suffix of a punctuation mark inside a word without spaces: the dot of `Node.js`, the slash of `and/or`. */
export const JOINED = '\u2060';

/**
 * The tokens of a text. Punctuation that joins two words without a space is a different token from the same mark between words, so that
 * the dot in `Node.js` does not affect predictions after a full stop.
 */
export function readWords(text: string): Token[] {
  const tokens = tokenize(text);
  return tokens.map((token, index) => {
    if (token.kind !== 'mark') return token;
    const joins = tokens[index - 1]?.end === token.start && tokens[index + 1]?.start === token.end;
    return joins && /[\p{L}\p{N}]/u.test(text.charAt(token.end))
      ? { ...token, norm: token.norm + JOINED }
      : token;
  });
}
