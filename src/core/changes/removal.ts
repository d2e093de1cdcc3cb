import { type Span } from '../text/index.ts';

/**
 * What has to go for a passage of whole sentences to be gone: with the blanks behind it, or before it where it ends its paragraph; where nothing
 * of the paragraph is left, with its list mark and the empty line behind it. Offsets are UTF-16 units in the file.
 */
export function removalOf(text: string, passage: Span): Span {
  const paragraph = paragraphAround(text, passage);
  const before = text.slice(paragraph.start, passage.start);
  const after = text.slice(passage.end, paragraph.end);
  if (LIST_MARK.test(before) && after.trim() === '') {
    const gap = /^(?:[ \t]*\r?\n)+/.exec(text.slice(paragraph.end))?.[0].length ?? 0;
    return { start: paragraph.start, end: paragraph.end + gap };
  }
  if (after.trim() === '') return { start: paragraph.start + before.trimEnd().length, end: passage.end };
  const blanks = /^\s*/.exec(after)?.[0].length ?? 0;
  return { start: passage.start, end: passage.end + blanks };
}

/** Nothing but what Markdown writes before a line's first word. */
const LIST_MARK = /^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?$/;

/** The lines around a passage up to the next empty line or list item. */
function paragraphAround(text: string, { start, end }: Span): Span {
  const above = text.slice(0, start);
  const breaks = [...above.matchAll(/\n(?=[ \t]*(?:\r?\n|(?:>\s*)*(?:[-*+]|\d+[.)])\s))/g)];
  const last = breaks.at(-1);
  const from = last === undefined ? 0 : last.index + 1;
  const opens = from + (/^(?:[ \t]*\r?\n)*/.exec(text.slice(from, start))?.[0].length ?? 0);
  const below = /\r?\n(?=[ \t]*(?:\r?\n|$|(?:>\s*)*(?:[-*+]|\d+[.)])\s))/.exec(text.slice(end));
  return { start: opens, end: below === null ? text.length : end + below.index };
}
