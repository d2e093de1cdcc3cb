export type { DirectCall, Flip, FlippedFacet, Steer } from './call.ts';
export { chanceOf, type Chance } from './chance.ts';
export type { Deck } from './deck.ts';
export { planDirections, type Planned } from './plan.ts';
export type { Outlook } from './quality.ts';
export { RARE, rarityOf, shareOf, usageOf, usesOf, type Usage } from './usage.ts';
