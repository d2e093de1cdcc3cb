export { angleMapOf } from './angle-map-of.ts';
export { direct } from './direct.ts';
export { judgeDirection, type DirectionToJudge, type JudgedDirection } from './judge-direction.ts';
