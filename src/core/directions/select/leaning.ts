import { preference } from '../memory/index.ts';
import type { DraftText } from '../evidence/index.ts';
import type { DirectCall } from './call.ts';
import type { Chance } from './chance.ts';
import type { Leaning } from './select.ts';
import { rarityOf, type Usage } from './usage.ts';
import { wishedShare } from './wish.ts';

/** A prompt whose point is not its angle counts as one whose angle is fairly rare. */
const NO_ANGLE = 0.9;
/** How much lower a prompt stands that the brand was shown in the last set, and how fast that fades. */
const SHOWN_LATELY = 0.7;
const FADES_AFTER = 60;
/** How much more often what has all of somebody's own words is taken than what has none. */
const WISHED = 3;

/** What a brand, its people and the call add to the choice. */
export function leaningOf(call: DirectCall, usage: Usage, chance: Chance, draft: DraftText): Leaning {
  const { memory, steer, recent = [] } = call;
  const wish = steer?.words?.trim() ?? '';
  // Who asks for something is given it, though it was shown lately.
  const lately = new Map(wish !== '' ? [] : recent.map((prompt, at) => [prompt, recent.length - at]));
  return {
    rarity: ({ angle, showsAngle }) =>
      showsAngle ? rarityFor(steer?.distance, rarityOf(usage, angle)) : NO_ANGLE,
    liking: (candidate) =>
      (0.5 + preference(memory, candidate.prompt)) *
      (1 - SHOWN_LATELY * Math.max(0, 1 - (lately.get(candidate.prompt.id) ?? FADES_AFTER) / FADES_AFTER)),
    wish: (candidate) => 1 + WISHED * wishedShare(candidate, wish, draft),
    chance: ({ prompt, evidence }) =>
      0.55 + 0.55 * chance('prompt', prompt.id) + 0.15 * chance('evidence', evidence),
  };
}

function rarityFor(distance: 'nearer' | 'farther' | undefined, rarity: number): number {
  switch (distance) {
    case 'nearer':
      return 1.2 - rarity;
    case 'farther':
      return rarity ** 2;
    case undefined:
      return 0.4 + 0.6 * rarity;
  }
}
