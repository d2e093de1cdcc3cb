import type { DirectCall, Direction, OpenCells, RareAngle } from '../index.ts';

/** Gives each direction whose point is not its angle a rare angle that a language model may take instead, as far as there are enough. */
export function withRareAngles(
  directions: readonly Direction[],
  rare: readonly RareAngle[],
): { readonly directions: readonly Direction[]; readonly left: readonly RareAngle[] } {
  const left = [...rare];
  const offered = directions.map((direction) => {
    const next = direction.showsAngle ? undefined : left.shift();
    return next ? { ...direction, rare: next } : direction;
  });
  return { directions: offered, left };
}

/** The places of a set that no prompt fills, for a language model. */
export const openCells = (
  left: readonly RareAngle[],
  filled: number,
  { count, isForWriter = false }: DirectCall,
): OpenCells =>
  isForWriter ? left.slice(0, Math.max(0, count - filled)).map((rare) => directionFrom(rare)) : [];

/** A direction of a rare angle, without words. */
const directionFrom = ({ angle, evidence, novelty }: RareAngle): Direction => ({
  ...{ id: promptOf(angle), prompt: promptOf(angle), angle, title: '', question: '', firstStep: '' },
  ...{ isOfWhole: false, showsAngle: true, evidence, novelty, composer: { kind: 'embedded' } },
});

/** What stands in place of a prompt's id where a language model asks for an angle in its own way. */
export const promptOf = (angle: RareAngle['angle']): string => `angle/${angle}`;
