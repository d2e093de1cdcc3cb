import { memoizedByWord } from '../../base/memoized-by-word.ts';
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

/** What a token is, whatever text it is in. */
interface TokenReading {
  readonly norm: string;
  /** Where a sentence begins, a capital shows no name. */
  readonly atOpening: TokenKind;
  readonly inside: TokenKind;
  /** True for a mark after which a capital may be that of a beginning rather than of a name: a colon, an opening quote. */
  readonly opens: boolean;
}

/** Words of a language that a text uses again and again. */
const MOST_READINGS = 16_384;
const readingOf = memoizedByWord(MOST_READINGS, (written): TokenReading => ({
  norm: normalize(written),
  atOpening: kindOf(written, true),
  inside: kindOf(written, false),
  opens: /[:.!?“"(]/.test(written),
}));

/**
 * Splits text into tokens; offsets are UTF-16 units in `text`. `text` should be one sentence, so that its
 * first word can be recognised.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const pattern = (token ??= readToken());
  let opening = true;
  let start = 0;
  for (;;) {
    while (text.charCodeAt(start) === SPACE) start++;
    let end = plainWordEnd(text, start);
    if (end === start) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (!match) return tokens;
      start = match.index;
      end = pattern.lastIndex;
    }
    const written = text.slice(start, end);
    const { norm, atOpening, inside, opens } = readingOf(written);
    const kind = opening ? atOpening : inside;
    tokens.push({ kind, text: written, norm, start, end });
    if (kind !== 'mark') opening = false;
    else if (opens) opening = true;
    start = end;
  }
}

const SPACE = 32;

/**
 * The end of the word at `start` where it consists of ASCII letters and a sign of ASCII ends it that is in no word; `start` otherwise. Most
 * words are such words, and the expression takes many times as long for them.
 */
function plainWordEnd(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const letter = code | 0x20;
    if (letter >= 0x61 && letter <= 0x7a && code < 0x80) continue;
    // Not digits, the underscore, the apostrophe, the hyphen and whatever is no ASCII.
    const isEnd =
      code < 0x80 && code !== 0x5f && code !== 0x27 && code !== 0x2d && !(code >= 0x30 && code <= 0x39);
    return isEnd ? at : start;
  }
  return at;
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
