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

/** The least probability of a further word. */
const GOES_ON = 0.6;

/** The least probability that the sentence ends, for a full stop to be added. */
const STOPS = 0.8;

/** A word with the words that probably follow it. */
export interface Phrase {
  /** As it is inserted, with straight apostrophes. */
  readonly text: string;
  /** The probability, in [0, 1], that the first 1, 2, … words are all typed. */
  readonly chances: readonly number[];
}

export interface PhraseStart {
  readonly candidate: Candidate;
  /** What is inserted for the first word. */
  readonly text: string;
  /** Probability, in [0, 1], that the first word comes. */
  readonly chance: number;
  /** The predictions before the first word. */
  readonly outlook: Outlook;
}

/**
 * Adds to the first word the words that the model is sure of, up to a phrase of seven words that does not end with an article or
 * preposition. The second word is also added where both together have at least probability `leastPair`. Undefined when even the first
 * word would extend a run copied from a single post.
 */
export function extendPhrase(
  model: PhraseModel,
  request: SuggestRequest,
  start: PhraseStart,
  leastPair = 1,
): Phrase | undefined {
  const from = start.outlook;
  const suggestedFrom = from.draft.tokens.length;
  const isCopied = (tokens: readonly number[]): boolean =>
    copiedFromOnePost(model, tokens, suggestedFrom, request.longestCopy);
  let tokens = [...from.draft.tokens, start.candidate.word];
  let phrase: Phrase = { text: start.text, chances: [start.chance] };
  let whole = phrase;
  if (isCopied(tokens)) return undefined;
  while (phrase.chances.length < LONGEST_PHRASE) {
    const next = nextStep(model, request, { from, tokens, phrase }, leastPair);
    if (next === 'stop') return whole === phrase ? { ...phrase, text: `${phrase.text}.` } : whole;
    if (!next) return whole;
    phrase = next.phrase;
    tokens = [...tokens, next.word];
    if (whyUnsafe(phrase.text, request, model.drafts.stated) || isCopied(tokens)) return whole;
    if (!NEEDS_NEXT_WORD.has(next.text)) whole = phrase;
  }
  return whole;
}

interface SoFar {
  readonly from: Outlook;
  /** The draft with the phrase so far. */
  readonly tokens: readonly number[];
  readonly phrase: Phrase;
}

/** The phrase with one more word; `stop` for a full stop instead; undefined where neither is likely enough. */
function nextStep(
  model: PhraseModel,
  request: SuggestRequest,
  { from, tokens, phrase: { text, chances } }: SoFar,
  leastPair: number,
): { phrase: Phrase; word: number; text: string } | 'stop' | undefined {
  const chance = chances.at(-1) ?? 0;
  const isPair = chances.length === 1 && chance >= leastPair;
  if (!isPair && !mayGoOn(model, tokens)) return undefined;
  const predictor = predictorOf(model);
  const outlook = predictor.further(from, tokens);
  const { best, open } = predictor.rank(outlook, '', false);
  const next = best[0];
  const goesOn = (next?.probability ?? 0) * open;
  const isSure = goesOn >= GOES_ON || (isPair && chance * goesOn >= leastPair);
  if (next && isSure && isAllowedWord(next, outlook.draft.facts, request.allow))
    return {
      phrase: { text: `${text} ${next.text}`, chances: [...chances, chance * goesOn] },
      word: next.word,
      text: next.text,
    };
  return endsLine(request.after) && stopAfter(model, outlook) >= STOPS ? 'stop' : undefined;
}

const endsLine = (after: string): boolean => /^[ \t]*(?:\r?\n|$)/.test(after);

/** Probability that the sentence ends with a full stop. */
function stopAfter(model: PhraseModel, outlook: Outlook): number {
  const stop = model.vocabulary.find({ kind: 'mark', text: '.', norm: '.', start: 0, end: 1 });
  return stop === undefined ? 0 : outlook.mixture.of(stop);
}

/** A quick test: a phrase continues only where the posts, after the same two words at least, mostly have the same token. */
function mayGoOn(model: PhraseModel, tokens: readonly number[]): boolean {
  const followers = corpusFollowers(model, tokens.slice(-LONGEST_CONTEXT));
  const longest = followers.findLast(({ total }, index) => total > 0 && index > 0);
  return longest !== undefined && Math.max(...longest.of.values()) >= GOES_ON * 0.7 * longest.total;
}
