import { NO_ALLOWED_FACTS } from '../../facts/index.ts';
import { agreementOn, type Candidate, type Ranking } from '../rank/candidates.ts';
import { continueTyping, completesShownWord } from '../gate/continue-typing.ts';
import { curlyApostrophes, readCursor, type Cursor } from '../rank/cursor.ts';
import { evidenceFor } from '../context/evidence.ts';
import { gain, paysNow, type Features } from '../gate/gate.ts';
import type { Outlook } from '../context/outlook.ts';
import type { PhraseModel } from '../model/phrase-model.ts';
import { extendPhrase, type PhraseStart } from './phrase.ts';
import { chanceOfUse, countLetters, leastUse, LONG_END, SURE_END } from './use.ts';
import { predictorOf } from '../rank/predictor.ts';
import { silent, type Suggestion, type SuggestRequest, type SuggestResult } from '../gate/request.ts';
import { isAllowedWord, repeatsAfter, whyUnsafe } from '../gate/safety.ts';
import { veto } from '../gate/veto.ts';
import type { SilentReason } from '../gate/silent-reason.ts';

/** One word that might be offered at the cursor. */
interface Option {
  readonly candidate: Candidate;
  /** The text to insert, with straight apostrophes. */
  readonly text: string;
  readonly features: Features;
  /** The predictions before the word. */
  readonly outlook: Outlook;
  /** False for the rest of a word that is being typed. */
  readonly isWholeWord: boolean;
  /** Probability, in [0, 1], that the word is typed, without a punctuation mark before it. */
  readonly chance: number;
}

/** The probability that a suggested word that is typed in full is complete; a few continue, for instance to a plural. */
const TAKEN_IS_WHOLE = 0.9;

/**
 * The suggestion at the cursor, or why there is none. Equal models and requests give equal answers.
 * @param place why nothing may be suggested at the cursor
 */
export function suggest(model: PhraseModel, request: SuggestRequest, place = veto(request)): SuggestResult {
  if (place) return silent(place);
  if (model.size === 0) return silent('nothing-known');
  const options = listOptions(model, request, readCursor(request.before));
  const shown = keepShown(model, request, options);
  if (shown) return shown;
  const phrase = bestPhrase(model, request, options);
  if (phrase) return show(model, phrase.option, dress(model, request, phrase.text));
  let reason: SilentReason = 'unsure';
  for (const option of options) {
    if (!paysNow(option.features, request.threshold) || !isSureEnough(option, request)) continue;
    const allowed = option.isWholeWord ? statingNothing(request) : request;
    const text = written(model, option, unchecked(allowed));
    if ('unsafe' in text) reason = text.unsafe;
    else if (isLongEnough(text.text, option, request)) {
      const safe = written(model, option, allowed);
      if ('unsafe' in safe) reason = safe.unsafe;
      else if (isLongEnough(safe.text, option, request))
        return show(model, option, dress(model, request, safe.text));
    }
  }
  return silent(reason);
}

/** What an option would insert, or why it may not. */
function written(
  model: PhraseModel,
  option: Option,
  request: SuggestRequest,
): { readonly text: string } | { readonly unsafe: SilentReason } {
  const unsafe = whyNot(model, option, request);
  if (unsafe) return { unsafe };
  return extendPhrase(model, request, startOf(option)) ?? { unsafe: 'verbatim' };
}

/**
 * A request that allows any claim. What words would claim takes longest to tell and can only make a suggestion shorter, so it is told for
 * those that are of use without it.
 */
const unchecked = (request: SuggestRequest): SuggestRequest => ({ ...request, createsFinding: undefined });

/** The number of next words whose phrases are compared. */
const COMPARED = 2;

/** The phrase with the largest expected use after the finished words, if that is large enough. */
function bestPhrase(
  model: PhraseModel,
  request: SuggestRequest,
  options: readonly Option[],
): SizedPhrase | undefined {
  const least = ({ chance }: Option): number => leastUse(request.threshold, chance);
  const stating = statingNothing(request);
  const usedBy = (option: Option, allowed: SuggestRequest): readonly SizedPhrase[] => {
    if (whyNot(model, option, allowed) !== undefined) return [];
    const phrase = extendPhrase(model, allowed, startOf(option), least(option));
    const use = phrase ? chanceOfUse(phrase) : 0;
    return phrase && use >= least(option) ? [{ option, text: phrase.text, use }] : [];
  };
  const phrases = options
    .filter((option) => option.isWholeWord && option.chance >= least(option))
    .sort((a, b) => b.chance - a.chance)
    .slice(0, COMPARED)
    .flatMap((option) => usedBy(option, unchecked(stating)))
    .flatMap(({ option }) => usedBy(option, stating))
    .sort((a, b) => b.use - a.use);
  return phrases[0];
}

/** A phrase with its expected use. */
interface SizedPhrase {
  readonly option: Option;
  readonly text: string;
  readonly use: number;
}

/** Single words may not state days, prices or numbers of the profile: only a whole line (`known-lines`) shows which fact belongs here. */
const statingNothing = (request: SuggestRequest): SuggestRequest => ({
  ...request,
  allow: { ...request.allow, stated: NO_ALLOWED_FACTS.stated, numbers: NO_ALLOWED_FACTS.numbers },
});

const startOf = ({ candidate, text, chance, outlook }: Option): PhraseStart => ({
  ...{ candidate, text, chance, outlook },
});

/**
 * Quiet suggestions are phrases, long words or, depending on the setting, ends of words that save enough letters. False where no text of
 * the option is one, which is known before it is read.
 */
function isSureEnough({ isWholeWord, chance }: Option, { threshold, finishWords }: SuggestRequest): boolean {
  if (isWholeWord) return threshold !== 'quiet';
  if (finishWords === 'never') return false;
  return threshold !== 'quiet' || finishWords === 'always' || chance >= SURE_END;
}

/** Of an option that is sure enough. */
const isLongEnough = (
  text: string,
  { isWholeWord }: Option,
  { threshold, finishWords }: SuggestRequest,
): boolean =>
  isWholeWord || threshold !== 'quiet' || finishWords === 'always' || countLetters(text) >= LONG_END;

/** The least probability of a word shown on request; the first word of a sentence has to be likelier. */
const LEAST_LIKELY = 0.04;
const LEAST_LIKELY_FIRST = 0.15;
const LISTED = 5;
/** The least probability of the second word of a phrase shown on request. */
const LEAST_SECOND = 0.3;

/** All suggestions that may be shown, the likeliest first, however uncertain; whether the place allows any is not checked. */
export function listSuggestions(model: PhraseModel, request: SuggestRequest): Suggestion[] {
  const cursor = readCursor(request.before);
  const least = cursor.opening && cursor.typed === '' ? LEAST_LIKELY_FIRST : LEAST_LIKELY;
  return listOptions(model, request, cursor)
    .filter((option) => option.chance >= least && whyNot(model, option, request) === undefined)
    .sort((a, b) => b.chance - a.chance)
    .slice(0, LISTED)
    .flatMap((option) => {
      const phrase = extendPhrase(model, request, startOf(option), LEAST_SECOND * option.chance);
      const says = phrase && (!option.isWholeWord || chanceOfUse(phrase) > 0);
      return says ? [show(model, option, dress(model, request, phrase.text))] : [];
    });
}

/** The words that might be suggested, the largest expected gain first. */
function listOptions(model: PhraseModel, request: SuggestRequest, cursor: Cursor): Option[] {
  const predictor = predictorOf(model);
  const options: Option[] = [];
  let whole = 0;
  if (cursor.spaced || cursor.typed !== '') {
    const outlook = predictor.after(cursor.finished);
    const ranking = predictor.rank(outlook, cursor.typed, cursor.opening);
    for (const candidate of ranking.best)
      options.push(continuing(candidate, ranking, cursor.typed.length, outlook));
    whole = completesShownWord(request.shown, request)
      ? Math.max(TAKEN_IS_WHOLE, ranking.complete)
      : ranking.complete;
  }
  // After a punctuation mark, wait for the space, as the sentence may end here.
  if (cursor.typed !== '' && whole > 0.5 && !/^\s/.test(request.after)) {
    const outlook = predictor.after(request.before);
    const ranking = predictor.rank(outlook, '', false);
    for (const candidate of ranking.best)
      options.push(following(candidate, ranking, whole * ranking.open, outlook));
  }
  const value = ({ features }: Option): number => gain(features, request.threshold);
  return options.sort((a, b) => value(b) - value(a) || (a.text < b.text ? -1 : 1));
}

/** The rest of the word being typed. */
function continuing(candidate: Candidate, ranking: Ranking, typed: number, outlook: Outlook): Option {
  const text = candidate.text.slice(typed);
  const agrees = (keys: number): number => agreementOn(ranking, candidate, typed + keys);
  const { probability } = candidate;
  return {
    ...{ candidate, text, outlook, isWholeWord: typed === 0, chance: probability * ranking.open },
    features: { probability, saves: text.length - 1, agrees },
  };
}

/** A word with the space before it, which is not typed yet; `chance` is the probability that a space and a word come next. */
function following(candidate: Candidate, ranking: Ranking, chance: number, outlook: Outlook): Option {
  const text = ` ${candidate.text}`;
  const agrees = (keys: number): number =>
    chance * (keys === 1 ? 1 : agreementOn(ranking, candidate, keys - 1));
  const probability = candidate.probability * chance;
  return {
    ...{ candidate, text, outlook, isWholeWord: true, chance: probability },
    features: { probability, saves: text.length - 1, agrees },
  };
}

/** The suggestion on the screen, if the typing still agrees with it and its word is still possible and safe. */
function keepShown(
  model: PhraseModel,
  request: SuggestRequest,
  options: readonly Option[],
): SuggestResult | undefined {
  const text = request.shown && continueTyping(request.shown, request);
  const first = text?.replaceAll('’', "'").match(/^\s*\S+/)?.[0];
  if (text === undefined || first === undefined) return undefined;
  const option = options.find((candidate) => candidate.text === first);
  if (!option || whyNot(model, option, request) || repeatsAfter(text, request.after)) return undefined;
  return show(model, option, text);
}

function whyNot(
  model: PhraseModel,
  { candidate, text, outlook }: Option,
  request: SuggestRequest,
): SilentReason | undefined {
  if (!isAllowedWord(candidate, outlook.draft.facts, request.allow)) return 'unknown-fact';
  return whyUnsafe(text, request, model.drafts.stated);
}

/** Apostrophes as the draft, or else the brand, writes them. */
function dress(model: PhraseModel, request: SuggestRequest, text: string): string {
  return curlyApostrophes(request.before, model.vocabulary.curly) ? text.replaceAll("'", '’') : text;
}

function show(model: PhraseModel, { candidate, outlook, features }: Option, text: string): Suggestion {
  const evidence = evidenceFor(model, outlook, candidate.word);
  return { kind: 'suggestion', text, probability: features.probability, evidence };
}
