import { NEEDS_NEXT_WORD } from '../../english/word-groups.ts';
import type { Candidate } from '../rank/candidates.ts';
import type { Outlook } from '../context/outlook.ts';
import { corpusFollowers } from '../context/followers.ts';
import { predictorOf } from '../rank/predictor.ts';
import { LONGEST_CONTEXT, type PhraseModel } from '../model/phrase-model.ts';
import type { SuggestRequest } from '../gate/request.ts';
import { isAllowedWord, whyUnsafe } from '../gate/safety.ts';
import { copiedFromOnePost } from '../gate/verbatim.ts';

/** The longest suggestion, in words. */
const LONGEST_PHRASE = 7;

/** A further word is added while its probability is at least this. */
const GOES_ON = 0.6;

/**
 * Adds to the first word the words that the model is sure of, up to a phrase of seven words that does not end on an article or
 * preposition. Undefined when even the first word would prolong a run copied from a single post.
 */
export function extendPhrase(
  model: PhraseModel,
  request: SuggestRequest,
  from: Outlook,
  first: Candidate,
  start: string,
): string | undefined {
  const predictor = predictorOf(model);
  const suggestedFrom = from.draft.tokens.length;
  let tokens = [...from.draft.tokens, first.word];
  let text = start;
  let whole = start;
  if (copiedFromOnePost(model, tokens, suggestedFrom, request.longestCopy)) return undefined;
  for (let words = 1; words < LONGEST_PHRASE && mayGoOn(model, tokens); words++) {
    const outlook = predictor.further(from, tokens);
    const { best, open } = predictor.rank(outlook, '', false);
    const next = best[0];
    if (
      !next ||
      next.probability * open < GOES_ON ||
      !isAllowedWord(next, outlook.draft.facts, request.allow)
    )
      break;
    text = `${text} ${next.text}`;
    tokens = [...tokens, next.word];
    if (whyUnsafe(text, request, model.drafts.stated)) break;
    if (copiedFromOnePost(model, tokens, suggestedFrom, request.longestCopy)) break;
    if (!NEEDS_NEXT_WORD.has(next.text)) whole = text;
  }
  return whole;
}

/** A cheap look-ahead: a phrase continues only where the brand, after at least the same two words, mostly wrote the same word. */
function mayGoOn(model: PhraseModel, tokens: readonly number[]): boolean {
  const followers = corpusFollowers(model, tokens.slice(-LONGEST_CONTEXT));
  const longest = followers.findLast(({ total }, index) => total > 0 && index > 0);
  return longest !== undefined && Math.max(...longest.of.values()) >= GOES_ON * 0.7 * longest.total;
}
