export type { DirectCall, Steer } from './call.ts';
export { candidatesFor, type Candidate } from './candidate.ts';
export { chanceOf, type Chance } from './chance.ts';
export { rareAngles, type CarriedAngle } from './rare-angles.ts';
export { isAsSteered } from './steered.ts';
export { leaningOf } from './leaning.ts';
export { selectPrompts, type Chosen, type Leaning } from './select.ts';
export { withOwnLines } from './own-lines.ts';
export { RARE, rarityOf, usageOf, usesOf, type Usage } from './usage.ts';
