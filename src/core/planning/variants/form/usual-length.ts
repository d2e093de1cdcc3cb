import type { ReadonlyBrandModel } from '../../../brand-model/readonly-brand-model.ts';
import { roughWords } from '../../../voice/index.ts';

/** Fewer posts say nothing of a channel's usual length. */
const LEAST_POSTS = 5;
/** Nine of ten posts of a channel are not longer. */
const USUAL = 0.9;

/** The words that posts of a channel have at most as a rule; undefined where there are too few. */
export function usualWords(brand: ReadonlyBrandModel, channel: string): number | undefined {
  const words = [...brand.posts.values()]
    .filter((post) => post.channel?.toLowerCase() === channel)
    .map(({ blocks }) => roughWords(blocks))
    .sort((a, b) => a - b);
  return words.length < LEAST_POSTS ? undefined : words[Math.floor(USUAL * (words.length - 1))];
}
