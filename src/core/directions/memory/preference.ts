import type { FacetIds } from '../craft/craft.ts';
import type { DirectionMemory, Verdict } from './memory.ts';

type RememberedFacet = 'angle' | 'hook' | 'structure' | 'pointOfView';

/** How much a verdict says of the facets of its direction: above 0 for them, below against. */
const SAYS: Readonly<Record<Verdict, number>> = {
  taken: 1,
  pinned: 0.6,
  'not-now': 0,
  'cannot-claim': -0.2,
  'done-before': -0.5,
  'not-us': -1,
};

/**
 * How much people here like a value of a facet, 0 to 1, one half where nothing is known: the mean of a Beta distribution that starts at
 * (2, 2), so that a few verdicts lean and do not decide.
 */
export function preference<F extends RememberedFacet>(
  memory: DirectionMemory,
  facet: F,
  value: FacetIds[F],
): number {
  let liked = 2;
  let disliked = 2;
  for (const entry of memory.directions) {
    const said: string = entry[facet];
    if (said !== value) continue;
    const says = SAYS[entry.verdict];
    if (says > 0) liked += says;
    else disliked -= says;
  }
  return liked / (liked + disliked);
}
