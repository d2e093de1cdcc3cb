import type { Localize } from '../../base/localize.ts';
import type { Novelty } from '../direction.ts';

/** How often the brand has gone this way, in a few words. */
export function tellNovelty({ used, of }: Novelty, localize: Localize): string {
  if (of === 0) return localize('no posts to compare with');
  if (used === 0)
    return of === 1 ? localize('not seen in your 1 post') : localize('none seen in {0} posts', of);
  return of === 1 ? localize('in your 1 post') : localize('in {0} of {1} posts', used, of);
}

/** The same as a sentence, with the caution that belongs to it: angles are recognised by signs, and not always rightly. */
export function tellNoveltyInFull({ used, of }: Novelty, localize: Localize): string {
  if (of === 0) return localize('There are no posts to compare with yet.');
  if (used === 0) return localize('No post of {0} seems to use this angle.', of);
  return used === 1
    ? localize('One post of {0} seems to use this angle.', of)
    : localize('{0} posts of {1} seem to use this angle.', used, of);
}
