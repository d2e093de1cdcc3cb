import type { WordingContext } from '../compose/wording.ts';
import type { Direction } from '../direction.ts';
import type { Candidate } from './candidate.ts';
import { candidatesOfAngle } from './candidates.ts';
import type { Deck } from './deck.ts';
import { sharesGround } from './grounds.ts';
import type { Outlook } from './quality.ts';

/**
 * Two directions made one, the best first: the first one's way of looking at the passages of the second, with the second's hook, order
 * and point of view; where it has nothing to ask of them, the other way round.
 */
export function blended(
  [first, second]: readonly [Direction, Direction],
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
): Candidate[] {
  const made = [
    ...lookingAt(first, second, context, outlook, deck),
    ...lookingAt(second, first, context, outlook, deck),
  ];
  return made.filter((candidate) =>
    [first, second].every((parent) => parent.question !== candidate.question),
  );
}

function lookingAt(
  way: Direction,
  ground: Direction,
  context: WordingContext,
  outlook: Outlook,
  deck: Deck,
): Candidate[] {
  const { hook, structure, pointOfView } = ground;
  return candidatesOfAngle(way.angle, context, outlook, deck)
    .filter((candidate) => sharesGround(candidate, ground))
    .sort((a, b) => b.quality - a.quality)
    .map((candidate) => ({
      ...candidate,
      id: `${candidate.id}~${ground.id}`,
      cell: { ...candidate.cell, hook, structure, pointOfView },
    }));
}
