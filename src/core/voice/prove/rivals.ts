import { hashString } from '../../bytes/index.ts';
import type { CorpusPost } from '../calibration.ts';
import { sentencesOf } from '../counts.ts';
import type { RivalKind } from './proof.ts';

/** Somebody else, whose posts the voice has to be told from. */
export interface Rival {
  readonly name: string;
  readonly kind: RivalKind;
  readonly posts: readonly CorpusPost[];
}

/** A rival that shares more of its posts with the brand is the brand, or a copy of it. */
const MOST_SHARED = 0.1;

/** The rivals without posts that stand in the brand's own corpus or in a rival before, and the names of those that are left out for it. */
export function withoutShared(
  own: Iterable<CorpusPost>,
  rivals: readonly Rival[],
): { rivals: Rival[]; sharing: string[] } {
  const seen = new Set(Array.from(own, contentOf));
  const kept: Rival[] = [];
  const sharing: string[] = [];
  for (const rival of rivals) {
    const contents = rival.posts.map((post) => ({ post, content: contentOf(post) }));
    const fresh = contents.filter(({ content }) => !seen.has(content));
    if (contents.length - fresh.length > MOST_SHARED * contents.length) {
      sharing.push(rival.name);
      continue;
    }
    for (const { content } of fresh) seen.add(content);
    kept.push({ ...rival, posts: fresh.map(({ post }) => post) });
  }
  return { rivals: kept, sharing };
}

const contentOf = ({ blocks }: CorpusPost): number =>
  sentencesOf(blocks).reduce((hash, { text }) => hashString(text, hash), 1);

/** A figure for a set of posts, whatever their order. */
export function fingerprintOf(posts: Iterable<CorpusPost>): number {
  return Array.from(posts, (post) => hashString(post.id, contentOf(post)))
    .sort((a, b) => a - b)
    .reduce((hash, part) => hashString(part.toString(36), hash), 1);
}
