export { judgeContinuations, type ContinuationsToJudge } from './judge-continuations.ts';
