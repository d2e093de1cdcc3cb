import type { Post } from '../../brand/index.ts';
import { OBJECT } from '../../text/index.ts';

/** A paragraph or item of a post, as it can be quoted. */
export interface PostPassage {
  readonly text: string;
  /** As in `Post.blocks`. */
  readonly start: number;
}

/** A shorter one says too little by itself. */
const LEAST_WORDS = 8;
/** A longer one is an essay rather than a quotation; the bound of passages in the voice summary. */
const MOST_WORDS = 120;

/**
 * The paragraphs and items of a post that can be quoted, in order. Quotations are other people's words; text
 * with code, pictures or addresses is left out.
 */
export const passagesIn = ({ blocks }: Pick<Post, 'blocks'>): PostPassage[] =>
  blocks.flatMap(({ kind, sentences }) => {
    const [first] = sentences;
    if (!first || (kind !== 'paragraph' && kind !== 'item')) return [];
    const text = sentences.map((sentence) => sentence.text).join(' ');
    const words = text.split(/\s+/).length;
    if (words < LEAST_WORDS || words > MOST_WORDS || text.includes(OBJECT)) return [];
    return [{ text, start: first.start }];
  });
