import type { DirectCall, DirectionSet } from '../directions/index.ts';
import type { LearnedBrand } from '../learned/learned-brand.ts';

/** Directions for a draft of the brand. */
export const direct = (brand: LearnedBrand, call: DirectCall): DirectionSet =>
  brand.posts.size === 0 || call.text === ''
    ? { kind: 'none', why: 'too-little' }
    : { kind: 'none', why: 'no-more' };
