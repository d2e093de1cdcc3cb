import type { Span } from '../../text/index.ts';

// Neither an image, nor a link with its target or its reference; a box to tick and a footnote are no notes either.
const BRACKETED = /(?<![!\]\\])\[(?![ xX]?\]|\^)([^[\]]*)(?:\](?!\(|\[|:)|(?=\n[ \t]*\n)|$)/gu;

/**
 * Where a file has notes in square brackets, to oneself or to a colleague: “[Ask Ines.]”. One that is not closed yet reaches to
 * the end of its paragraph. Offsets are UTF-16 units of the file.
 */
export function readNotes(file: string): Span[] {
  return [...file.matchAll(BRACKETED)]
    .filter(([, label = '']) => label.trim() !== '' && !file.includes(`[${label}]:`))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
