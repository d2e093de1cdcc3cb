import type { Localize } from '../../base/localize.ts';
import type { Novelty } from '../direction.ts';

/** How often the brand has gone this way, in a few words. */
export function tellNovelty({ used, of }: Novelty, say: Localize): string {
  if (of === 0) return say('no posts to compare with');
  if (used === 0) return of === 1 ? say('not seen in your 1 post') : say('none seen in {0} posts', of);
  return of === 1 ? say('in your 1 post') : say('in {0} of {1} posts', used, of);
}

/** The same as a sentence, with the caution that belongs to it: angles are recognised by signs, and not always rightly. */
export function tellNoveltyInFull({ used, of }: Novelty, say: Localize): string {
  if (of === 0) return say('There are no posts to compare with yet.');
  if (used === 0) return say('No post of {0} seems to use this angle.', of);
  return used === 1
    ? say('One post of {0} seems to use this angle.', of)
    : say('{0} posts of {1} seem to use this angle.', used, of);
}
