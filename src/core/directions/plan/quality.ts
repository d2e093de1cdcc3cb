import type { AngleEntry, FacetIds } from '../craft/craft.ts';
import { preference } from '../memory/index.ts';
import type { Chance } from './chance.ts';
import type { DirectCall } from './call.ts';
import { rarityOf, shareOf, type Usage } from './usage.ts';

/** What the planner knows of a brand and of what is wanted. */
export interface Outlook {
  readonly usage: Usage;
  readonly chance: Chance;
  readonly call: DirectCall;
}

/** How well an angle goes with the registers that the brand's posts are in, 0 to 1; one half where none is known. */
export function suits({ registers }: Pick<AngleEntry, 'registers'>, usage: Usage): number {
  const shares = registers.map((register: FacetIds['register']) => shareOf(usage, 'register', register));
  if (usage.posts === 0 || shares.length === 0) return 0.5;
  return Math.min(1, 0.2 + shares.reduce((sum, share) => sum + share, 0));
}

/**
 * How good an angle is for the brand before the draft is looked at, above 0: rare for it, within its reach, liked by its people, and a
 * share of chance by which brands that have used as little are dealt different cards.
 */
export function qualityOfAngle(entry: AngleEntry, { usage, chance, call }: Outlook): number {
  const rarity = rarityOf(usage, 'angle', entry.id);
  const reach = suits(entry, usage);
  const liking = preference(call.memory, 'angle', entry.id);
  // Who says what they want is not dealt a hand.
  const dealt = call.steer?.words === undefined ? handOf(chance('angle', entry.id)) : 1;
  switch (call.steer?.distance) {
    case 'nearer':
      return Math.sqrt(0.2 + (1 - rarity)) * (0.3 + 1.4 * reach) * (0.5 + liking) * dealt;
    case 'farther':
      return rarity ** 1.5 * (1.7 - 1.4 * reach) * (0.5 + liking) * dealt;
    case undefined:
      return rarity * (0.4 + 1.2 * reach) * (0.5 + liking) * dealt;
  }
}

/** How far an angle lies from what the brand does, 0 to 1. */
export const distanceOf = (entry: AngleEntry, usage: Usage): number =>
  (rarityOf(usage, 'angle', entry.id) + (1 - suits(entry, usage))) / 2;

/** Half of the angles are in a brand's hand for a draft, the others come only when those are played. */
const handOf = (chance: number): number => (chance < 0.5 ? 0.05 + 0.3 * chance : 0.5 + chance);
