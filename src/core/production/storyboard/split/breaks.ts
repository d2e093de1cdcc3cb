import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { NEEDS_NEXT_WORD } from '../../../english/word-groups.ts';
import { graphemesOf, sizeOf } from '../measure.ts';

/** A word with its marks, between which a text may be broken. */
export interface Piece {
  readonly text: string;
  readonly size: number;
  /** What stands between it and the next: a blank, or nothing inside a long word. */
  readonly glue: '' | ' ';
  /** How bad a break behind it is; 0 at the end of a sentence. */
  readonly cost: number;
}

/** The most characters of a line of a caption (Netflix, English timed text style guide). */
export const LONGEST_LINE = 42;
/** Half a line: words that are longer than a line, and scripts without blanks, are broken at this length. */
const PART = LONGEST_LINE / 2;

/** The pieces of a text, with what a break behind each would cost. */
export function piecesOf(text: string): Piece[] {
  const words = text.split(' ').filter((word) => word !== '');
  return words.flatMap((word, at) => {
    const cost = costBetween(word, words[at + 1] ?? '');
    if (sizeOf(word) <= LONGEST_LINE) return [{ text: word, size: sizeOf(word), glue: ' ' as const, cost }];
    const parts = partsOf(word);
    return parts.map((part, place): Piece => {
      const isLast = place === parts.length - 1;
      return { text: part, size: sizeOf(part), glue: isLast ? ' ' : '', cost: isLast ? cost : 5 };
    });
  });
}

function partsOf(word: string): string[] {
  const graphemes = graphemesOf(word);
  const parts: string[] = [];
  for (let at = 0; at < graphemes.length; at += PART) parts.push(graphemes.slice(at, at + PART).join(''));
  return parts;
}

const CLAUSE_OPENER =
  /^(?:and|but|or|so|because|which|who|that|when|while|where|if|unless|until|as|und|oder|aber|weil|dass|et|ou|mais|y|o|pero)$/i;

/**
 * How bad a break between two words is, chosen so that a clause outweighs a line that is ten characters too short, and a broken phrase
 * outweighs any imbalance of two lines.
 */
function costBetween(word: string, next: string): number {
  if (/[.!?…]["”’)]*$/.test(word)) return 0;
  if (/[;:]["”’)]*$|^[–—]$/.test(word) || /^[–—(]/.test(next)) return 1;
  if (/,["”’)]*$/.test(word)) return 2;
  if (CLAUSE_OPENER.test(next)) return 4;
  const norm = word.toLowerCase().replace(/[^\p{L}']/gu, '');
  // A figure stays with what it counts, an article with its noun.
  if (/\d$/.test(word) || NEEDS_NEXT_WORD.has(norm)) return 40;
  if (/^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(next)) return 30;
  if (FUNCTION_WORDS.has(norm)) return 20;
  return FUNCTION_WORDS.has(next.toLowerCase()) ? 6 : 10;
}

/** The text of pieces. */
export const joined = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, glue }, at) => (at === pieces.length - 1 ? text : text + glue)).join('');

/** The length of pieces as a text. */
export const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce(
    (length, { size, glue }, at) => length + size + (at === pieces.length - 1 ? 0 : glue.length),
    0,
  );
