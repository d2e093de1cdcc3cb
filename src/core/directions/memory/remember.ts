import type { Direction } from '../direction.ts';
import type { DirectionMemory, RememberedDirection, Verdict } from './memory.ts';

/** What is remembered of a direction on which somebody gave a verdict, on a day YYYY-MM-DD. */
export const rememberedOf = (
  direction: Direction,
  verdict: Verdict,
  draft: string,
  on: string,
): RememberedDirection => {
  const { id, prompt, angle, title, question } = direction;
  return { id, verdict, on, draft, prompt, angle, title, question };
};

/** Adds a verdict. One direction has one standing in its draft: a later verdict takes the earlier one’s place, but what was taken stays taken. */
export function remember(memory: DirectionMemory, entry: RememberedDirection): DirectionMemory {
  const others = memory.directions.filter(
    ({ id, draft, verdict }) =>
      id !== entry.id || draft !== entry.draft || (verdict === 'taken' && entry.verdict !== 'taken'),
  );
  return { ...memory, directions: [...others, entry] };
}

/** Takes every verdict on a direction back. */
export const forgetDirection = (memory: DirectionMemory, id: string, draft: string): DirectionMemory => ({
  ...memory,
  directions: memory.directions.filter((entry) => entry.id !== id || entry.draft !== draft),
});
