import type { Post } from '../../../brand/index.ts';

/** Where a post, or a sentence of it, is to be opened. */
export interface PostPlace {
  /** Of its file, below the corpus folder. */
  readonly path: string;
  /** The post's own, else its path. */
  readonly title: string;
  /** YYYY-MM-DD. */
  readonly date: string | undefined;
  /** 0-based line of the post in its file, and the sentence's UTF-16 offset in it where the file is one post. */
  readonly line: number;
  readonly offset: number | undefined;
}

/** @param start the sentence's offset as the post has it */
export function placeOf(post: Post, start: number): PostPlace {
  const [, path = post.id, row] = /^(.*)#(\d+)$/s.exec(post.id) ?? [];
  return {
    path,
    title: post.title ?? path,
    date: post.date,
    line: post.line,
    offset: row === undefined ? start : undefined,
  };
}
