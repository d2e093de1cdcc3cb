import { postName, type Post } from '../../../brand/index.ts';

/** The place of a post, or of a sentence in it, to be opened. */
export interface PostPlace {
  /** The path of its file, relative to the corpus folder. */
  readonly path: string;
  /** What the post is called, see `postName`; empty for a post that may not be quoted. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  /**
   * The 0-based line of the post in its file, and the sentence's UTF-16 offset in the file where the file is
   * a single post.
   */
  readonly line: number;
  readonly offset: number | undefined;
}

/** @param start the sentence's offset in the post */
export function placeOf(post: Post, start: number): PostPlace {
  const [, path = post.id, row] = /^(.*)#(\d+)$/s.exec(post.id) ?? [];
  return {
    path,
    title: postName(post),
    date: post.date,
    line: post.line,
    offset: row === undefined ? start : undefined,
  };
}
