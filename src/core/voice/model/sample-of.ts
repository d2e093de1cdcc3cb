import { hashString } from '../../base/bytes/index.ts';
import type { CorpusPost } from './calibration.ts';

/**
 * At most `most` posts, those with the lowest hashes of their ids: a sample independent of the posts' order.
 */
export function sampleOf<Post extends CorpusPost>(posts: Iterable<Post>, most: number): Post[] {
  const hashed = Array.from(posts, (post) => ({ post, hash: hashString(post.id) }));
  hashed.sort((a, b) => a.hash - b.hash || (a.post.id < b.post.id ? -1 : 1));
  return hashed.slice(0, most).map(({ post }) => post);
}
