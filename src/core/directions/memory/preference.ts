import { showsAngle, type PromptData } from '../catalogue/index.ts';
import type { DirectionMemory, RememberedDirection, Verdict } from './memory.ts';

/**
 * How much people like a prompt and its angle after a verdict: above 0 for them, below against. That a question was wrong about a
 * draft says nothing of what they like; it counts in what the prompt is worth (`local-readings.ts`).
 */
const SAYS: Readonly<Record<Verdict, number>> = {
  taken: 1,
  useful: 0.8,
  pinned: 0.6,
  'not-now': 0,
  'cannot-claim': -0.2,
  misread: 0,
  'done-before': -0.5,
  'not-us': -1,
};
/** A verdict on one prompt whose point is its angle says half as much of the others of that angle. */
const OF_ANGLE = 0.5;

/**
 * How much people here like a prompt, 0 to 1, one half where nothing is known: the mean of a Beta distribution that starts at
 * (2, 2), so that a few verdicts lean and do not decide.
 */
export function preference(memory: DirectionMemory, { id, angle }: Pick<PromptData, 'id' | 'angle'>): number {
  let liked = 2;
  let disliked = 2;
  for (const entry of memory.directions) {
    const share = entry.prompt === id ? 1 : isOfAngle(entry, { id, angle }) ? OF_ANGLE : 0;
    const says = SAYS[entry.verdict] * share;
    if (says > 0) liked += says;
    else disliked -= says;
  }
  return liked / (liked + disliked);
}

const isOfAngle = (entry: RememberedDirection, { id, angle }: Pick<PromptData, 'id' | 'angle'>): boolean =>
  entry.angle === angle && showsAngle(id) && showsAngle(entry.prompt);
