export type { AngleMap, MappedPost } from './angle-map/angle-map.ts';
export type { WrittenDirection } from './ask/written-direction.ts';
export type { AngleEntry, CraftEntry, Facet, FacetIds, Sign } from './craft/craft.ts';
export * from './craft/ids.ts';
export type { Cell, Composer, Direction, DirectionSet, Ground, NoDirections, Novelty } from './direction.ts';
export type { Recognised, TextFacets } from './facets/text-facets.ts';
export * from './memory/index.ts';
export type { DirectCall, Steer } from './plan/call.ts';
