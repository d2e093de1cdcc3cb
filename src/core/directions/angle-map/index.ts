export type { AngleMap, MappedPost } from './angle-map.ts';
export * from './count-cells.ts';
export { periodOf, periodsOf, type Grain, type Period } from './periods.ts';
export { RARE_SHARE, standingOf, STANDINGS, WORN_SHARE, type Standing } from './standing.ts';
