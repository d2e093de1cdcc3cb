export { withEdits, type RewriteEdit } from './choose-edits.ts';
export { copiesFromOnePost } from './passage/copies.ts';
export { partialTitle, safeChangesButton, wordsKept } from './describe-partial.ts';
export { checkFacts, type FactFault, type KnownFacts } from './facts/fact-guard.ts';
export { type FactKind } from './facts/facts.ts';
export { judgeRewrites, type JudgeCall, type JudgedRewrites, type Refusal } from './judge-rewrites.ts';
export {
  offlineRewrite,
  rewriteInSteps,
  type NoRewrite,
  type PartialRewrite,
  type Rewrite,
  type RewriteCall,
} from './offline-rewrite.ts';
export { passageAt } from './passage/passage.ts';
export { draftRescorer, type DraftRescorer, type PassageFigures } from './passage/draft-rescorer.ts';
export { knownFacts } from './facts/known-facts.ts';
export { newFactsIn, type NewFact } from './facts/new-facts.ts';
export { termEdit } from './wording/term-edits.ts';
export { isSafeSwap } from './wording/safe-swaps.ts';
export { wordChanges, type WordChange } from './word-changes.ts';
export { contentStems, isAboutTheSame } from './passage/same-subject.ts';
export { fixesOf, fixesOfRule, reasonSpan, type FixOfMark, type MarkFix } from './mark-fixes.ts';
