export { anglesOf, correctAngles, type AnglesCache, type BrandAngles } from './brand-angles.ts';
export { direct } from './direct.ts';
export { judgeDirection, type DirectionToJudge, type JudgedDirection } from './judge-direction.ts';
