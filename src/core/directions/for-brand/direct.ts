import {
  chanceOf,
  ANGLE_ENTRIES,
  openingsFor,
  planDirections,
  readMaterial,
  WORDINGS,
  type DirectCall,
  type DirectionSet,
} from '../index.ts';
import { analyseDraft } from '../../analysis/analyse-draft.ts';
import type { ReadonlyBrandModel } from '../../brand-model/readonly-brand-model.ts';
import { ENGLISH, readProse } from '../../text/index.ts';
import type { BrandAngles } from './brand-angles.ts';
import { echoesOf } from './echoes.ts';
import { openingGate } from './opening-gate.ts';
import { inWords } from './in-words.ts';
import { withOpenings } from './with-openings.ts';

/** Fewer words of prose say too little to build on. */
const LEAST_WORDS = 12;

/** Directions for a draft of the brand. `today` is YYYY-MM-DD. */
export function direct(
  brand: ReadonlyBrandModel,
  angles: BrandAngles,
  call: DirectCall,
  today: string,
): DirectionSet {
  const { language } = analyseDraft(brand, readProse(call.text));
  if (language !== ENGLISH) return { kind: 'none', why: 'other-language' };
  const material = readMaterial(call.text);
  if (material.words < LEAST_WORDS || material.pieces.length === 0)
    return { kind: 'none', why: 'too-little' };
  const context = { material, echoes: echoesOf(angles.shelf, material) };
  const chance = chanceOf(`${brand.profile.name}\u0000${call.draft}`);
  const deck = { angles: ANGLE_ENTRIES, wordings: WORDINGS };
  const planned = planDirections(context, { usage: angles.usage, chance, call }, deck, today);
  if (planned.length === 0)
    return { kind: 'none', why: call.seen.length > 0 || call.steer ? 'no-more' : 'too-little' };
  const passes = openingGate(brand, call.text, today);
  const opened = withOpenings(planned, openingsFor(material), deck.angles, passes);
  return {
    kind: 'directions',
    directions: opened.map((one) => inWords(one, { text: call.text, material, angles })),
  };
}
