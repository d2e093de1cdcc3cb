import type { PromptData } from '../catalogue/index.ts';
import type { DirectionMemory, Verdict } from './memory.ts';

/** How much a verdict says of its prompt and its angle: above 0 for them, below against. */
const SAYS: Readonly<Record<Verdict, number>> = {
  taken: 1,
  useful: 0.8,
  pinned: 0.6,
  'not-now': 0,
  'cannot-claim': -0.2,
  misread: -0.4,
  'done-before': -0.5,
  'not-us': -1,
};
/** A verdict on one prompt says half as much of the other prompts of its angle. */
const OF_ANGLE = 0.5;

/**
 * How much people here like a prompt, 0 to 1, one half where nothing is known: the mean of a Beta distribution that starts at
 * (2, 2), so that a few verdicts lean and do not decide.
 */
export function preference(memory: DirectionMemory, { id, angle }: Pick<PromptData, 'id' | 'angle'>): number {
  let liked = 2;
  let disliked = 2;
  for (const entry of memory.directions) {
    if (entry.angle !== angle) continue;
    const says = SAYS[entry.verdict] * (entry.prompt === id ? 1 : OF_ANGLE);
    if (says > 0) liked += says;
    else disliked -= says;
  }
  return liked / (liked + disliked);
}
