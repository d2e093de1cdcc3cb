import { FUNCTION_WORDS } from '../../english/function-words.ts';
import { sentenceSoFar, tokenize } from '../../text/index.ts';
import { curlyApostrophes, readCursor, type Cursor } from '../../prediction/rank/cursor.ts';
import { evidenceFor } from '../../prediction/context/evidence.ts';
import type { Outlook } from '../../prediction/context/outlook.ts';
import type { PhraseModel } from '../../prediction/model/phrase-model.ts';
import { predictorOf } from '../../prediction/rank/predictor.ts';
import {
  silent,
  type SuggestRequest,
  type SuggestResult,
  type Threshold,
} from '../../prediction/gate/request.ts';
import { completesAvoided, completesBanned, repeatsAfter } from '../../prediction/gate/safety.ts';
import type { SilentReason } from '../../prediction/gate/silent-reason.ts';
import { copiedFromOnePost } from '../../prediction/gate/verbatim.ts';
import { veto } from '../../prediction/gate/veto.ts';
import { fitCandidate } from './fit.ts';
import { unknownWords } from '../../facts/unknown-words.ts';
import { newFactIn } from './states-new.ts';

/** How well a sentence fits the voice when a candidate continues it. */
export interface VoiceFit {
  /** See `SentenceDrift`. */
  readonly drift: number;
  readonly flagged: boolean;
}

export interface JudgeRequest extends Omit<SuggestRequest, 'shown'> {
  /** The writer's candidates, likeliest first. */
  readonly candidates: readonly string[];
  /** Scores a sentence's drift; undefined where it cannot be scored. */
  readonly scoreDrift: (sentence: string) => VoiceFit | undefined;
}

interface Judged {
  readonly text: string;
  readonly first: string;
  readonly drift: number;
}

/**
 * The least probability of a model's offer. Probabilities of offers are priors, not calibrated, as no
 * acceptance of such offers has been measured; the offer policy corrects them by what the user accepts and
 * dismisses.
 */
const SURE: Record<Threshold, number> = { quiet: 0.55, balanced: 0.45, generous: 0.3 };

/**
 * The best of a writer's candidates, or the reason why none is shown. They pass the checks of every
 * suggestion, and must not drift from the voice.
 */
export function judgeCandidates(model: PhraseModel, request: JudgeRequest): SuggestResult {
  const place = veto(request);
  if (place) return silent(place);
  const { before, after, candidates } = request;
  const cursor = readCursor(before);
  const outlook = predictorOf(model).after(cursor.finished);
  const numberOf = numbersIn(model);
  const isWord = (norm: string): boolean => numberOf(norm) !== undefined;
  const judge = judgeOf(model, request, outlook, cursor);
  let reason: SilentReason = 'unsure';
  const judged: Judged[] = [];
  const firsts: string[] = [];
  for (const answer of candidates) {
    const text = fitCandidate(answer, { before, after, isWord });
    if (text === undefined) continue;
    const first = firstWord(/^\s/.test(text) ? text : cursor.typed + text);
    firsts.push(first);
    const { fault, drift } = judge(text);
    if (fault) reason = fault;
    else judged.push({ text, first, drift });
  }
  const chosen = choose(judged, firsts, embeddedChances(model, before));
  if (!chosen || chosen.probability < SURE[request.threshold]) return silent(chosen ? 'unsure' : reason);
  const curly = curlyApostrophes(before, model.vocabulary.curly);
  const word = numberOf(chosen.first);
  return {
    kind: 'suggestion',
    text: curly ? chosen.text.replaceAll("'", '’') : chosen.text.replaceAll('’', "'"),
    probability: chosen.probability,
    evidence: word === undefined ? [] : evidenceFor(model, outlook, word),
  };
}

/** The number of a text's first word in the vocabulary; undefined for an unknown word. */
const numbersIn =
  (model: PhraseModel) =>
  (text: string): number | undefined => {
    const [token] = tokenize(text);
    return token && model.vocabulary.find(token);
  };

/** An offer of nothing but `the` or `it` costs more attention than it saves keys. */
const hasContent = (text: string): boolean =>
  tokenize(text).some(({ kind, norm }) => kind !== 'mark' && !FUNCTION_WORDS.has(norm));

/** Finds the reason why a text may not be shown at the cursor, if any, and how far it is from the voice. */
function judgeOf(
  model: PhraseModel,
  request: JudgeRequest,
  outlook: Outlook,
  { typed }: Cursor,
): (text: string) => { readonly fault: SilentReason | undefined; readonly drift: number } {
  const { before, after, allow, banned, avoids, longestCopy, createsFinding } = request;
  const numberOf = numbersIn(model);
  const isCommon = (norm: string): boolean => {
    const word = numberOf(norm);
    return word !== undefined && !model.drafts.spelling(word).name;
  };
  const sentence = sentenceSoFar(before);
  const wasFlagged = request.scoreDrift(sentence)?.flagged === true;
  const facts = new Set([...outlook.draft.facts, ...wordsOf(after)]);
  const known = { draft: before + after, facts, allow, isCommon };
  const isKnownWord = (norm: string): boolean => numberOf(norm) !== undefined;
  const faultOf = (text: string): SilentReason | undefined => {
    if (/^\s/.test(text) && !hasContent(text)) return 'unsure';
    if (newFactIn(sentence, text, known) !== undefined) return 'unknown-fact';
    // Its first token may only end the word at the cursor.
    if (unknownWords(typed + text, [before, after], isKnownWord).length > 0) return 'unknown-word';
    if (completesBanned(before, text, banned)) return 'banned';
    if (avoids && completesAvoided(before, text, avoids)) return 'off-voice';
    if (repeatsAfter(text, after)) return 'repeats';
    if (isCopied(model, outlook.draft.tokens, typed + text, longestCopy)) return 'verbatim';
    return createsFinding?.(text) ? 'finding' : undefined;
  };
  return (text) => {
    const scored = request.scoreDrift(sentence + text);
    const fault = faultOf(text) ?? (scored?.flagged === true && !wasFlagged ? 'off-voice' : undefined);
    return { fault, drift: scored?.drift ?? 0 };
  };
}

/**
 * Chooses the likeliest first word, and among the candidates that begin with it the one closest to the brand.
 */
function choose(
  judged: readonly Judged[],
  firsts: readonly string[],
  embedded: (judged: Judged) => number,
): { text: string; first: string; probability: number } | undefined {
  const likely = judged.map((candidate) => {
    const { first } = candidate;
    const agreeing = firsts.filter((other) => other === first).length / firsts.length;
    // A single candidate is no evidence of the model's certainty.
    const agreement = firsts.length === 1 ? 0.5 : agreeing;
    return 0.2 + 0.4 * agreement + 0.4 * embedded(candidate);
  });
  const order = judged
    .map((candidate, at) => ({ ...candidate, probability: likely[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability || a.drift - b.drift);
  return order[0];
}

/**
 * The embedded model's probability of a candidate's first word: one that completes the word at the cursor, or
 * one after a space.
 */
function embeddedChances(model: PhraseModel, before: string): (judged: Judged) => number {
  const predictor = predictorOf(model);
  const { finished, typed, opening } = readCursor(before);
  const continued = predictor.rank(predictor.after(finished), typed, opening);
  const next = readCursor(`${before} `);
  const following = predictor.rank(predictor.after(next.finished), '', next.opening);
  return ({ text, first }) => {
    const { best } = /^\s/.test(text) ? following : continued;
    return best.find((candidate) => candidate.text === first)?.probability ?? 0;
  };
}

/** The words of a text, with straight apostrophes. */
const wordsOf = (text: string): string[] => tokenize(text).map((token) => token.text.replaceAll('’', "'"));

const firstWord = (text: string): string => /[\p{L}\p{N}'’-]+/u.exec(text)?.[0].replaceAll('’', "'") ?? '';

const UNKNOWN = -1;

function isCopied(
  model: PhraseModel,
  draft: readonly number[],
  text: string,
  longest: number | undefined,
): boolean {
  const words = tokenize(text).map((token) => model.vocabulary.find(token) ?? UNKNOWN);
  return words.some((_, at) =>
    copiedFromOnePost(model, [...draft, ...words.slice(0, at + 1)], draft.length, longest),
  );
}
