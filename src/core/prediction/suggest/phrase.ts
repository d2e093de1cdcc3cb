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

/** A full stop is added where the sentence ends there at least so probably. */
const STOPS = 0.8;

/** A first word with the words that probably follow it. */
export interface Phrase {
  /** As it is inserted, with straight apostrophes. */
  readonly text: string;
  /** The probability, in [0, 1], that the first 1, 2, … words all come. */
  readonly chances: readonly number[];
}

export interface PhraseStart {
  readonly candidate: Candidate;
  /** What is inserted for the first word. */
  readonly text: string;
  /** Probability, in [0, 1], that the first word comes. */
  readonly chance: number;
  /** What was expected before the first word. */
  readonly outlook: Outlook;
}

/**
 * Adds to the first word the words that the model is sure of, up to a phrase of seven words that does not end on an article or
 * preposition. The second word is also added where both together come with probability `leastPair`. Undefined when even the first
 * word would prolong a run copied from a single post.
 */
export function extendPhrase(
  model: PhraseModel,
  request: SuggestRequest,
  { candidate, text: start, chance, outlook: from }: PhraseStart,
  leastPair = 1,
): Phrase | undefined {
  const predictor = predictorOf(model);
  const suggestedFrom = from.draft.tokens.length;
  let tokens = [...from.draft.tokens, candidate.word];
  let text = start;
  let chances: readonly number[] = [chance];
  let whole: Phrase = { text, chances };
  if (copiedFromOnePost(model, tokens, suggestedFrom, request.longestCopy)) return undefined;
  while (chances.length < LONGEST_PHRASE) {
    const soFar = chances.at(-1) ?? 0;
    const isPair = chances.length === 1 && soFar >= leastPair;
    if (!isPair && !mayGoOn(model, tokens)) break;
    const outlook = predictor.further(from, tokens);
    const { best, open } = predictor.rank(outlook, '', false);
    const next = best[0];
    const goesOn = (next?.probability ?? 0) * open;
    if (
      !next ||
      !(goesOn >= GOES_ON || (isPair && soFar * goesOn >= leastPair)) ||
      !isAllowedWord(next, outlook.draft.facts, request.allow)
    ) {
      const isEnd = whole.text === text && endsLine(request.after) && stopAfter(model, outlook) >= STOPS;
      return isEnd ? { text: `${text}.`, chances } : whole;
    }
    text = `${text} ${next.text}`;
    chances = [...chances, soFar * goesOn];
    tokens = [...tokens, next.word];
    if (whyUnsafe(text, request, model.drafts.stated)) break;
    if (copiedFromOnePost(model, tokens, suggestedFrom, request.longestCopy)) break;
    if (!NEEDS_NEXT_WORD.has(next.text)) whole = { text, chances };
  }
  return whole;
}

const endsLine = (after: string): boolean => /^[ \t]*(?:\r?\n|$)/.test(after);

/** Probability that the sentence ends with a full stop. */
function stopAfter(model: PhraseModel, outlook: Outlook): number {
  const stop = model.vocabulary.find({ kind: 'mark', text: '.', norm: '.', start: 0, end: 1 });
  return stop === undefined ? 0 : outlook.mixture.of(stop);
}

/** A cheap look-ahead: a phrase continues only where the brand, after at least the same two words, mostly wrote the same token. */
function mayGoOn(model: PhraseModel, tokens: readonly number[]): boolean {
  const followers = corpusFollowers(model, tokens.slice(-LONGEST_CONTEXT));
  const longest = followers.findLast(({ total }, index) => total > 0 && index > 0);
  return longest !== undefined && Math.max(...longest.of.values()) >= GOES_ON * 0.7 * longest.total;
}
