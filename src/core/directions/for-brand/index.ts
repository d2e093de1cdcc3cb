export { angleMapOf, anglesOf, correctAngles, type AnglesCache, type BrandAngles } from './brand-angles.ts';
export type { KnownAngles } from './map-posts.ts';
export { direct } from './direct.ts';
export { judgeDirection, type DirectionToJudge, type JudgedDirection } from './judge-direction.ts';
