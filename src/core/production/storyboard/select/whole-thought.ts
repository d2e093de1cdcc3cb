import { hasFiniteVerb } from '../../../english/finite-verb.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { DETERMINERS, normsOf } from '../words.ts';
import { isRequest } from './weight.ts';

/** The fewest words of a sentence that says something by itself; “Order now.” asks for something. */
const LEAST_WORDS = 4;
const LEAST_OF_REQUEST = 2;
/** Without a full stop, fewer words are a headline, a caption or a label. */
const LEAST_UNENDED = 6;

/** How a draft is written, which decides what its sentences look like. */
export interface Writing {
  readonly isEnglish: boolean;
  /** False for a draft that begins its sentences with small letters. */
  readonly hasCapitals: boolean;
  /** False for a draft that does without full stops. */
  readonly hasStops: boolean;
}

/** How most lines of a draft are written. */
export function writingOf(lines: readonly DraftLine[], isEnglish: boolean): Writing {
  const isMost = (mark: RegExp): boolean =>
    2 * lines.filter(({ text }) => mark.test(text)).length > lines.length;
  return { isEnglish, hasCapitals: !isMost(BEGINS_SMALL), hasStops: isMost(ENDED) };
}

const BEGINS_SMALL = /^["'“‘(]*\p{Ll}/u;
const ENDED = /[.!?…。！？]["'”’)\]]*$/u;
/** What ends with an initial is cut inside a name: “in the U.S.” may be whole, “H.E.” is not. */
const CUT = /\b(?:H\.E|e\.g|i\.e|vs)\.$/iu;

/** True for a line that is a sentence by itself: no headline, caption, item without a verb, or piece of a quotation. */
export function isWhole(
  { text }: Pick<DraftLine, 'text'>,
  { isEnglish, hasCapitals, hasStops }: Writing,
): boolean {
  if (/[,;–—]$/.test(text) || isBroken(text, hasCapitals)) return false;
  const isEnded = ENDED.test(text);
  // Among sentences with full stops, what has none is a headline or an item.
  if (hasStops && !isEnded && !text.endsWith(':')) return false;
  if (normsOf(text).length < leastWords(text, isEnded)) return false;
  return isEnglish ? isSentence(text, isEnded) : isEnded || normsOf(text).length >= LEAST_UNENDED;
}

/** True for a piece of a sentence: cut behind an abbreviation or inside brackets or quotation marks, or without its beginning. */
const isBroken = (text: string, big: boolean): boolean =>
  CUT.test(text) || !isBalanced(text) || (big && BEGINS_SMALL.test(text));

/** Whether an English text has the verb of a sentence and does not look like a headline. */
function isSentence(text: string, isEnded: boolean): boolean {
  // “Beetroot, which stains everything” is an item, not a sentence.
  const main = isEnded ? text : text.replace(/,? (?:which|who|that|whose|where|when) .*$/iu, '');
  if (!hasFiniteVerb(main) || isTitleCased(text)) return false;
  // “Translated by hand.” has no subject.
  const [first = '', second = '', ...more] = normsOf(text);
  return !(/..ed$/.test(first) && !DETERMINERS.has(second) && more.length < MOST_OF_PARTICIPLE);
}

/** Behind a participle, more words than these are likely to be a sentence with a verb of its own. */
const MOST_OF_PARTICIPLE = 6;

/** The most words of a fragment that can be said behind a sentence. */
const MOST_OF_FRAGMENT = 8;

/** True for a short fragment with a full stop, as writers set them behind sentences: “Bread included.” */
export const isRunOn = (line: Pick<DraftLine, 'text'>, writing: Writing): boolean =>
  !isWhole(line, writing) &&
  ENDED.test(line.text) &&
  !isBroken(line.text, writing.hasCapitals) &&
  normsOf(line.text).length <= MOST_OF_FRAGMENT;

const leastWords = (text: string, isEnded: boolean): number => {
  if (isRequest({ text })) return LEAST_OF_REQUEST;
  return isEnded || text.endsWith(':') ? LEAST_WORDS : LEAST_UNENDED;
};

/** Whether each bracket and quotation mark has its partner. */
function isBalanced(text: string): boolean {
  const count = (sign: string): number => text.split(sign).length - 1;
  return (
    count('(') === count(')') &&
    count('[') === count(']') &&
    count('“') === count('”') &&
    count('"') % 2 === 0
  );
}

/** “Five Ways To Mend A Shed”. */
function isTitleCased(text: string): boolean {
  const long = (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter((word) => word.length > 3);
  const big = long.filter((word) => /^\p{Lu}/u.test(word)).length;
  return (!ENDED.test(text) || long.length < LEAST_UNENDED) && long.length > 2 && big > 0.7 * long.length;
}
