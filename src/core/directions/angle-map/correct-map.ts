import type { AngleCorrection } from '../memory/index.ts';
import type { AngleMap, MappedPost } from './angle-map.ts';

/**
 * The map with the angles that people put right. Those of posts that are not on it, that may not be shown, or that begin otherwise
 * than the corrected one, have no effect.
 */
export function correctMap(map: AngleMap, corrections: readonly AngleCorrection[] = []): AngleMap {
  if (corrections.length === 0) return map;
  const byPost = new Map(corrections.map((correction) => [correction.post, correction]));
  return {
    ...map,
    posts: map.posts.map((post) => {
      const correction = byPost.get(post.post);
      return correction && holdsFor(correction, post) ? corrected(post, correction) : post;
    }),
  };
}

const holdsFor = ({ opening }: AngleCorrection, post: MappedPost): boolean =>
  post.opening !== undefined && (opening === undefined || opening === post.opening);

function corrected(post: MappedPost, { angle }: AngleCorrection): MappedPost {
  if (post.angle?.id === angle) return { ...post, isCorrected: true };
  const right = angle === 'none' ? undefined : { id: angle, confidence: 1, sentence: 0 };
  // The sentence showed the angle that it does not have.
  return { ...post, angle: right, because: undefined, isCorrected: true };
}
