import type { AngleCorrection, DirectionMemory } from './memory.ts';

/** Keeps the right angle of a post, in place of what was said of it before. */
export const correctAngle = (memory: DirectionMemory, correction: AngleCorrection): DirectionMemory =>
  withAngles(memory, [...othersThan(memory, correction.post), correction]);

/** Takes a correction back: the post has the recognised angle again. */
export const takeBackAngle = (memory: DirectionMemory, post: string): DirectionMemory =>
  withAngles(memory, othersThan(memory, post));

/** Keeps only corrections of posts that are still there; the same memory where that is all of them. */
export function keepAnglesOf(memory: DirectionMemory, posts: ReadonlySet<string>): DirectionMemory {
  const kept = memory.angles?.filter(({ post }) => posts.has(post)) ?? [];
  return kept.length === (memory.angles?.length ?? 0) ? memory : withAngles(memory, kept);
}

const othersThan = ({ angles = [] }: DirectionMemory, post: string): AngleCorrection[] =>
  angles.filter((other) => other.post !== post);

const withAngles = (
  { version, directions }: DirectionMemory,
  angles: readonly AngleCorrection[],
): DirectionMemory => ({ version, directions, ...(angles.length > 0 && { angles }) });
