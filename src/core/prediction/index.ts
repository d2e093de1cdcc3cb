export { continueTyping } from './gate/continue-typing.ts';
export { NgramBackground, readNgramBackground } from './vocabulary/ngram-background.ts';
export { packWordNetwork, readWordNetwork } from './network/network-bytes.ts';
export type { WordNetwork } from './network/word-network.ts';
export { PhraseModel, type Evidence } from './model/phrase-model.ts';
export { readPhrases, writePhrases, type StoredPhrases } from './model/phrases-bytes.ts';
export { RecentPosts, type QuotablePost } from './model/recent-posts.ts';
export type {
  FinishWords,
  Silent,
  ShownSuggestion,
  SuggestRequest,
  SuggestResult,
  Suggestion,
  Threshold,
} from './gate/request.ts';
export { suggest } from './suggest/suggest.ts';
export type { SilentReason } from './gate/silent-reason.ts';
export { veto } from './gate/veto.ts';
export {
  factLines,
  KnownLines,
  repeatedLines,
  type KnownLine,
  type LineSource,
} from './known-lines/known-lines.ts';
export { stepLines, type StepLine } from './known-lines/step-lines.ts';
export type { StepOrigin } from './known-lines/step-origin.ts';
export { readLine } from './known-lines/match-line.ts';
export { suggestKnown } from './suggest/suggest-known.ts';
export { alternatives } from './suggest/alternatives.ts';
export { findOpenings, type Opening } from './starters/openings.ts';
export { startersFor, type Starter } from './starters/starters.ts';
