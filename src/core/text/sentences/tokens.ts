import type { Span } from '../span.ts';
import { OBJECT } from '../object.ts';

/**
 * word: a word of the language, as written
 * name: a word that looks like a proper name or a product
 * number: digits with their separators
 * mark: punctuation, one code point (runs such as "..." or "!!" are one token)
 * emoji: one emoji sequence
 * object: inline code or a bare address
 */
export type TokenKind = 'word' | 'name' | 'number' | 'mark' | 'emoji' | 'object';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written. */
  readonly text: string;
  /** In lower case with straight apostrophes, as counted. */
  readonly norm: string;
}

let token: RegExp | undefined;
/** Created on first use: it takes some milliseconds, which would delay the editor's start. */
const readToken = (): RegExp =>
  new RegExp(
    [
      OBJECT,
      '\\p{Extended_Pictographic}(?:\\uFE0F|\\p{EMod}|\\u200D\\p{Extended_Pictographic})*|\\p{RI}\\p{RI}',
      '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}]',
      '\\d+(?:[.,:]\\d+)*%?',
      "[#@]?[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}_]*(?:['’-][\\p{L}\\p{M}\\p{N}]+)*",
      '\\.{2,}|!{2,}|\\?{2,}|[!?]{2,}|--+',
      '[^\\s]',
    ].join('|'),
    'gu',
  );

/**
 * Splits text into tokens; offsets are UTF-16 units in `text`. `text` should be one sentence, so that its
 * first word can be recognised.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let opening = true;
  for (const match of text.matchAll((token ??= readToken()))) {
    const written = match[0];
    const kind = kindOf(written, opening);
    tokens.push({
      kind,
      text: written,
      norm: normalize(written),
      start: match.index,
      end: match.index + written.length,
    });
    // After a colon or an opening quote, a capital may be that of a beginning rather than of a name.
    if (kind !== 'mark') opening = false;
    else if (/[:.!?“"(]/.test(written)) opening = true;
  }
  return tokens;
}

/** Lower case with straight apostrophes: the form in which words are counted and looked up. */
export const normalize = (word: string): string => word.toLowerCase().replaceAll('’', "'");

const FIRST_PERSON = /^I(?:['’](?:m|ve|ll|d|re))?$/;

function kindOf(written: string, opening: boolean): TokenKind {
  if (written === OBJECT) return 'object';
  if (/^\d/.test(written)) return 'number';
  if (/^[#@]?\p{L}/u.test(written)) return isName(written, opening) ? 'name' : 'word';
  // Typographic signs, unless followed by the emoji variation selector.
  if (/^[©®™](?!\uFE0F)/.test(written)) return 'mark';
  if (/^(?:\p{Extended_Pictographic}|\p{RI})/u.test(written)) return 'emoji';
  return 'mark';
}

/**
 * Inner capitals, digits and underscores indicate a name anywhere; an initial capital only inside a sentence.
 */
function isName(written: string, opening: boolean): boolean {
  if (/^[#@]|[\p{N}_]/u.test(written)) return true;
  if (FIRST_PERSON.test(written)) return false;
  if (/.\p{Lu}/u.test(written)) return true;
  return !opening && /^\p{Lu}/u.test(written);
}
