import type { AngleMap } from '../directions/index.ts';
import type { LearnedBrand } from '../learned/learned-brand.ts';

/** The map of a brand's posts. */
export const angleMapOf = (brand: LearnedBrand): AngleMap => ({ posts: [], unread: brand.posts.size });
