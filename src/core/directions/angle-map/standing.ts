/** How worn a way of telling is for a brand. */
export const STANDINGS = ['worn', 'used', 'rare', 'never'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A way that more than this share of posts goes is worn out. */
export const WORN_SHARE = 0.15;
/** Up to this share it is rare. */
export const RARE_SHARE = 0.03;

/** The standing of what `posts` of `all` posts do. */
export function standingOf(posts: number, all: number): Standing {
  if (posts === 0) return 'never';
  if (posts > WORN_SHARE * all) return 'worn';
  return posts <= RARE_SHARE * all ? 'rare' : 'used';
}
