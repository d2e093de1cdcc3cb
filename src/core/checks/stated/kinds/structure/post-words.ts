import escape from 'escape-string-regexp';
import type { Span } from '../../../../text/index.ts';

/** How a statement names a post, for expressions over its text; channels are “posts” there. */
export const POST =
  '(?:(?:a|an|any|each|every|all|all of|your|our|the) )*(?:blog )?(?:posts?|drafts?|articles?|pieces?|texts?|letters?|messages?|stor(?:y|ies))(?: and (?:posts?|letters?))?';

/** Finds one of these words at the beginning of a text, whatever its capitals, apostrophes and marks. */
export function beginningWith(words: readonly string[]): (text: string) => Span | undefined {
  const any = words.map((word) => looselyOf(word)).join('|');
  const pattern = new RegExp(`^[^\\p{L}\\p{N}]*(${any})(?![\\p{L}\\p{N}])`, 'iu');
  return (text) => {
    const found = pattern.exec(text);
    return found ? { start: found[0].length - (found[1] ?? '').length, end: found[0].length } : undefined;
  };
}

/** An expression for words with any apostrophes, marks and spaces between them. */
export const looselyOf = (words: string): string =>
  (words.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [])
    .map((word) => escape(word).replace(/['’]/g, "['’]"))
    .join('[^\\p{L}\\p{N}]+');
