export type { AngleMap, MappedPost } from './angle-map.ts';
export { correctMap } from './correct-map.ts';
export * from './count-cells.ts';
export { periodOf, periodsOf, type Grain, type Period } from './periods.ts';
export { RARE_SHARE, standingOf, STANDINGS, WORN_SHARE, type Standing } from './standing.ts';
export { mapPage } from './map-page.ts';
export { ANGLES_RIGHT_IN_TEN } from './map-words.ts';
export * from './picture.ts';
