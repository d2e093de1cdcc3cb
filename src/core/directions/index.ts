export type { AngleMap, MappedPost } from './angle-map/angle-map.ts';
export type { WrittenDirection } from './ask/written-direction.ts';
export { ANGLE_ENTRIES } from './craft/angles.ts';
export type { AngleEntry, CraftEntry, Facet, FacetIds, Sign } from './craft/craft.ts';
export * from './craft/ids.ts';
export type { Cell, Composer, Direction, DirectionSet, Ground, NoDirections, Novelty } from './direction.ts';
export { angleOf } from './facets/angle/index.ts';
export type { FacetSentence } from './facets/facet-sentence.ts';
export type { Recognised, TextFacets } from './facets/text-facets.ts';
export {
  NO_MEMORY,
  VERDICTS,
  type DirectionMemory,
  type RememberedDirection,
  type Verdict,
} from './memory/memory.ts';
export type { DirectCall, Steer } from './plan/call.ts';
