import type { CorpusPost } from '../model/calibration.ts';
import { countPost, type VoiceCounts } from './counts.ts';

/** What a post contributes to its voice; see `countPost`. */
export type CountsOf = (post: CorpusPost) => VoiceCounts;

/** Counts each post once, by its id: for work that needs the same posts' counts several times, and is over before they change. */
export function countedOnce(): CountsOf {
  const known = new Map<string, VoiceCounts>();
  return (post) => {
    const counts = known.get(post.id) ?? countPost(post);
    known.set(post.id, counts);
    return counts;
  };
}
