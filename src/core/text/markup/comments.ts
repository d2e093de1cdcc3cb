import { readFrontMatter } from '../head/front-matter.ts';
import { KEPT_FROM_MODELS } from './not-for-models.ts';
import { maskMarkup } from './scan.ts';

/** A code unit that no text contains: it keeps offsets until a piece has been cut out. */
const BLANK = '\uFFFF';
/** Comments that the Markdown parser recognises itself, closed or not, and those of Liquid and Hugo with their contents. */
const COMMENT =
  /<!--(?:[\s\S]*?-->|[\s\S]*)|\{%-?\s*comment\b(?:[\s\S]*?\{%-?\s*endcomment\s*-?%\}|[\s\S]*)|\{\/\*(?:[\s\S]*?\*\/\}|[\s\S]*)|\{\{-?\s*\/\*[\s\S]*?\*\/\s*-?\}\}|^\[(?:\/\/|comment|_)[^\]\n]*\]:[^\n]*/gim;

/**
 * A text without its comments, which are private notes, and without quotations that no AI model may be sent; equally long, so that offsets hold.
 * Cut pieces go through `withoutBlanks`.
 */
export function blankComments(text: string): string {
  const start = readFrontMatter(text)?.end ?? 0;
  const blanked = text
    .replace(KEPT_FROM_MODELS, (kept) => kept.replace(/[^\n]/g, BLANK))
    .replace(COMMENT, (comment) => BLANK.repeat(comment.length));
  const pieces: string[] = [];
  let at = 0;
  for (const mask of maskMarkup(text.slice(start)).masks) {
    if (mask.kind !== 'comment') continue;
    pieces.push(blanked.slice(at, mask.start + start), BLANK.repeat(mask.end - mask.start));
    at = mask.end + start;
  }
  return pieces.join('') + blanked.slice(at);
}

/** A piece of such a text without what was blanked; lines of which nothing else is left are gone too. */
export const withoutBlanks = (piece: string): string =>
  piece.replace(/^[ \t]*\uFFFF+[ \t]*(?:\r?\n|$)/gm, '').replaceAll(BLANK, '');
