import escapeStringRegexp from 'escape-string-regexp';
import type { Span } from '../../text/index.ts';

/**
 * Where a passage stands in a text now: where it stood, or at its place nearest to that; white space may differ. Undefined when it
 * is gone.
 */
export function findPassage(text: string, passage: string, start: number): Span | undefined {
  const words = passage
    .trim()
    .split(/\s+/)
    .map((word) => escapeStringRegexp(word));
  if (words[0] === '') return undefined;
  const pattern = new RegExp(words.join('[\\s>]+'), 'gu');
  let nearest: Span | undefined;
  for (const match of text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!nearest || Math.abs(span.start - start) < Math.abs(nearest.start - start)) nearest = span;
  }
  return nearest;
}
