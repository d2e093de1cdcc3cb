import type { WordingContext } from '../compose/wording.ts';

import type { FacetIds } from '../craft/craft.ts';
import type { Direction } from '../direction.ts';
import { preference } from '../memory/index.ts';
import type { Flip } from './call.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOf, candidatesOfAngle } from './candidates.ts';
import type { Deck } from './deck.ts';
import { sharesGround } from './grounds.ts';
import type { Outlook } from './quality.ts';
import { rarityOf } from './usage.ts';

/** The same direction with one side exchanged, the best first: another angle on the same passages, or another hook, order or teller. */
export function flipped(
  flip: Flip,
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
  today: string,
): Candidate[] {
  return flip.facet === 'angle'
    ? otherAngles(flip.direction, flip.to, context, outlook, deck, today)
    : otherCells(flip, context, outlook, deck);
}

function otherAngles(
  direction: Direction,
  to: Direction['angle'] | undefined,
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
  today: string,
): Candidate[] {
  const onceEach = new Map<string, Candidate>();
  const candidates = candidatesOf(context, outlook, deck, today)
    .filter(({ cell }) => (to ? cell.angle === to : cell.angle !== direction.angle))
    .sort(
      (a, b) =>
        Number(sharesGround(b, direction)) - Number(sharesGround(a, direction)) || b.quality - a.quality,
    );
  for (const candidate of candidates)
    if (!onceEach.has(candidate.cell.angle)) onceEach.set(candidate.cell.angle, candidate);
  return [...onceEach.values()];
}

function otherCells(
  flip: Exclude<Flip, { facet: 'angle' }>,
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
): Candidate[] {
  const { direction } = flip;
  const same = candidatesOfAngle(direction.angle, context, outlook, deck).find(
    ({ id }) => id === direction.id.replace(/~.*$/, ''),
  );
  if (!same) return [];
  return valuesOf(flip, outlook, deck).map((value) => ({
    ...same,
    id: `${same.id}~${flip.facet}-${value}`,
    cell: { ...same.cell, ...sidesOf(direction), [flip.facet]: value },
  }));
}

const sidesOf = ({
  hook,
  structure,
  pointOfView,
}: Direction): Pick<Direction, 'hook' | 'structure' | 'pointOfView'> => ({
  hook,
  structure,
  pointOfView,
});

/** The other values, those that carry the angle and that the brand has used least first. */
function valuesOf(
  flip: Exclude<Flip, { facet: 'angle' }>,
  { usage, call }: Outlook,
  deck: Deck,
): readonly string[] {
  const { direction } = flip;
  const entry = deck.angles[direction.angle];
  const order = <F extends 'hook' | 'structure' | 'pointOfView'>(
    facet: F,
    values: readonly FacetIds[F][],
    to: FacetIds[F] | undefined,
  ): readonly string[] => {
    if (to !== undefined) return [to];
    const worth = (value: FacetIds[F]): number =>
      (0.4 + rarityOf(usage, facet, value)) * (0.5 + preference(call.memory, facet, value));
    return values.filter((value) => value !== direction[facet]).sort((a, b) => worth(b) - worth(a));
  };
  switch (flip.facet) {
    case 'hook':
      return order('hook', entry.hooks, flip.to);
    case 'structure':
      return order('structure', entry.structures, flip.to);
    case 'pointOfView':
      return order('pointOfView', entry.pointsOfView, flip.to);
  }
}
