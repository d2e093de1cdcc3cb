export { continueTyping } from './continue-typing.ts';
export { NgramBackground, readNgramBackground } from './ngram-background.ts';
export { PhraseModel, type Evidence } from './phrase-model.ts';
export { readPhrases, writePhrases, type StoredPhrases } from './phrases-bytes.ts';
export { RecentPosts, type QuotablePost } from './recent-posts.ts';
export type {
  AllowedFacts,
  Silent,
  Standing,
  SuggestRequest,
  SuggestResult,
  Suggestion,
  Threshold,
} from './request.ts';
export { suggest } from './suggest.ts';
export type { SilentReason } from './silent-reason.ts';
export { veto } from './veto.ts';
