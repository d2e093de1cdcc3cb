import { tellingWords, usesOf, type AngleId, type Ground, type Novelty } from '../index.ts';
import type { BrandAngles } from './brand-angles.ts';
import { likest } from './shelf.ts';

/** Posts that are named as nearest, and so many that are looked at for it. */
const NEAREST = 3;
const NEAR = 12;

/** Nearest are the posts about the same things; of those, the ones with the same angle are twice as near. */
export function noveltyOf(
  angle: AngleId,
  evidence: readonly Ground[],
  { usage, map, shelf }: BrandAngles,
): Novelty {
  const words = new Set(evidence.flatMap(({ text }) => tellingWords(text)));
  const nearest = likest(shelf, words, NEAR)
    .map(({ post, likeness }) => {
      const isSameAngle = map.posts.find((mapped) => mapped.post === post.id)?.angle?.id === angle;
      return { post: post.id, likeness: isSameAngle ? (1 + likeness) / 2 : likeness / 2 };
    })
    .sort((a, b) => b.likeness - a.likeness || (a.post < b.post ? -1 : 1))
    .slice(0, NEAREST);
  return { used: usesOf(usage, angle), of: usage.posts, nearest };
}
