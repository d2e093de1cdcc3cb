import type { Token } from '../../text/index.ts';
import type { BlockKind } from '../../text/index.ts';

/** Tokens for a position or a class rather than a word; their numbers are equal in every model. */
export const SPECIALS = [
  '<post>',
  '<paragraph>',
  '<item>',
  '<quote>',
  '<number>',
  '<object>',
  '<emoji>',
] as const;

export const POST_START = 0;

/** Word numbers below this one open a post or a block. */
export const BLOCK_STARTS = 4;
const PARAGRAPH_START = 1;
const ITEM_START = 2;
const QUOTE_START = 3;
const NUMBER = 4;
const OBJECT = 5;
const EMOJI = 6;

/** The number of a word outside the vocabulary; no n-gram contains it. */
export const UNKNOWN = -1;

/** The class of a token that is predicted by class only, such as a number; undefined for words, names and marks. */
export function wordClass(token: Pick<Token, 'kind'>): number | undefined {
  switch (token.kind) {
    case 'number':
      return NUMBER;
    case 'object':
      return OBJECT;
    case 'emoji':
      return EMOJI;
    case 'word':
    case 'name':
    case 'mark':
      return undefined;
  }
}

/** The token that opens a block; headings, which are not learned, have none. */
export function blockStart(kind: BlockKind): number | undefined {
  switch (kind) {
    case 'paragraph':
      return PARAGRAPH_START;
    case 'item':
      return ITEM_START;
    case 'quote':
      return QUOTE_START;
    case 'heading':
      return undefined;
  }
}
