import type { AngleId } from '../catalogue/index.ts';

/** How often a brand's posts use each angle. */
export interface Usage {
  /** Posts whose angle was looked for. */
  readonly posts: number;
  readonly counts: ReadonlyMap<AngleId, number>;
}

export function usageOf(posts: Iterable<{ readonly angle: { readonly id: AngleId } | undefined }>): Usage {
  const counts = new Map<AngleId, number>();
  let number = 0;
  for (const { angle } of posts) {
    number++;
    if (angle) counts.set(angle.id, (counts.get(angle.id) ?? 0) + 1);
  }
  return { posts: number, counts };
}

export const usesOf = ({ counts }: Usage, angle: AngleId): number => counts.get(angle) ?? 0;

/** An angle in so small a share of the posts is rare. */
export const RARE = 0.03;

/** 1 for what was never used, one half at the share that counts as rare, towards 0 for what is overused. */
export const rarityOf = (usage: Usage, angle: AngleId): number =>
  usage.posts === 0 ? 1 : 1 / (1 + usesOf(usage, angle) / usage.posts / RARE);
