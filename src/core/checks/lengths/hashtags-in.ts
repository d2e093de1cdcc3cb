import type { Span } from '../../text/index.ts';

// In prose only: links to sections, colours in code and numbers are no hashtags.
const HASHTAG = /(?<![\p{L}\p{N}&#/])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu;

/** The hashtags of a text without markup. */
export const hashtagsIn = (text: string): Span[] =>
  [...text.matchAll(HASHTAG)].map(({ 0: tag, index }) => ({ start: index, end: index + tag.length }));
