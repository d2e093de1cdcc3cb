export { type RewriteEdit } from './choose-edits.ts';
export { checkFacts, type FactFault, type KnownFacts } from './fact-guard.ts';
export { type FactKind } from './facts.ts';
export { judgeRewrites, type JudgeCall, type JudgedRewrites, type Refusal } from './judge-rewrites.ts';
export { offlineRewrite, type NoRewrite, type Rewrite, type RewriteCall } from './offline-rewrite.ts';
export { passageAt } from './passage.ts';
export { type PassageFigures } from './rehearing.ts';
