import { readFrontMatter } from '../../text/index.ts';

const APART = /<!--[\s\S]*?(?:-->|$(?![\s\S]))|^(?:```|~~~)[\s\S]*?(?:^(?:```|~~~)[ \t]*$|$(?![\s\S]))/gm;

/** Approximate words of a draft's prose, without front matter, comments and code. */
export function roughWords(text: string): number {
  const body = text.slice(readFrontMatter(text)?.end ?? 0).replace(APART, ' ');
  return body.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
}

/** The 0-based line at which a draft's text begins, after front matter and comments. */
export function headLine(text: string): number {
  const head = readFrontMatter(text)?.end ?? 0;
  const lead = /^(?:\s*<!--[\s\S]*?-->)*\s*/.exec(text.slice(head))?.[0] ?? '';
  const start = head + lead.length;
  const line = text.slice(0, start).split('\n').length - 1;
  return start >= text.length && line > 0 ? line - 1 : line;
}

/** The number of words completed by an edit: one for each stretch of inserted white space. */
export const finishedWords = (inserted: string): number => inserted.match(/\s+/g)?.length ?? 0;
