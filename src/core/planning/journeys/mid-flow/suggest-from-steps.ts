import { isQuantity, namesIn, statedIn, type AllowedFacts, type StatedFacts } from '../../../facts/index.ts';
import {
  KnownLines,
  stepLines,
  suggestKnown,
  veto,
  type SuggestRequest,
  type Suggestion,
} from '../../../prediction/index.ts';
import { readProse, tokenize } from '../../../text/index.ts';
import { continueOffer } from './continue-offer.ts';
import type { StepFacts } from './step-facts.ts';

/** As for facts of the profile: whole statements, and only where what is typed agrees. */
const PROBABILITY = 0.9;

/**
 * What earlier steps of the draft's journey state of what is being written, as a suggestion with the step it comes from; undefined where
 * nothing agrees or a veto forbids suggestions. It may create no finding about persuasion, but needs no evidence in the ledger: the step is its evidence.
 */
export function suggestFromSteps(
  prepared: PreparedSteps,
  request: SuggestRequest,
  isCurly: boolean,
): Suggestion | undefined {
  if (veto(request)) return undefined;
  const { before } = request;
  const { steps, today, all, later } = prepared;
  const allowed = { ...request, allow: allowedWith(request.allow, prepared), createsFinding: undefined };
  const line = suggestKnown(isFirstSentence(before) ? later : all, allowed, today, isCurly);
  if (line) return line;
  const found = continueOffer(before, steps, today);
  if (!found || request.after.trimStart().startsWith(found.text.trim())) return undefined;
  const { line: stated, origin } = found.value;
  return {
    ...{ kind: 'suggestion', text: found.text, probability: PROBABILITY, evidence: [] },
    source: { kind: 'step', ...origin, expires: steps.offer?.ends?.text, line: stated },
  };
}

/** True while the first sentence of a draft is being written. */
function isFirstSentence(before: string): boolean {
  const { frontMatter } = readProse(before);
  const body = before.slice(frontMatter?.end ?? 0).replace(/^\s*#.*(?:\n|$)/, '');
  return !/[.!?…]\s|\n\s*\S/.test(body.trimStart());
}

/** What is worked out of steps once, not at every key. */
export interface PreparedSteps {
  readonly steps: StepFacts;
  /** YYYY-MM-DD */
  readonly today: string;
  readonly all: KnownLines;
  /** Without the sentences that drafts begin with. */
  readonly later: KnownLines;
  readonly names: readonly string[];
  readonly numbers: readonly string[];
  readonly stated: StatedFacts;
  readonly allowed: WeakMap<AllowedFacts, AllowedFacts>;
}

/** Prepares steps for suggestions. @param today YYYY-MM-DD; what has expired by then is left out */
export function prepareSteps(steps: StepFacts, today: string): PreparedSteps {
  const { lines, openings, values } = steps;
  const texts = [
    ...lines.filter(({ expires }) => expires === undefined || expires >= today).map(({ text }) => text),
    ...values.map(({ text }) => text),
  ];
  const tokens = texts.flatMap((text) => tokenize(text));
  return {
    steps,
    today,
    all: new KnownLines(stepLines(lines)),
    later: new KnownLines(stepLines(lines.filter(({ text }) => !openings.includes(text)))),
    names: texts.flatMap((text) => namesIn(text, () => false)).map(({ value }) => value),
    numbers: tokens.filter(({ kind, norm }) => kind === 'number' || isQuantity(norm)).map(({ text }) => text),
    stated: statedIn(texts),
    allowed: new WeakMap(),
  };
}

/** What may be stated in addition: the facts and names of earlier steps that still hold. */
export function allowedWith(
  allow: AllowedFacts,
  { names, numbers, stated, allowed }: PreparedSteps,
): AllowedFacts {
  const known = allowed.get(allow);
  if (known) return known;
  const joined = {
    names: new Set([...allow.names, ...names]),
    numbers: new Set([...allow.numbers, ...numbers]),
    // A claim of an earlier draft is no evidence; its figures and days are.
    stated: { facts: new Set([...allow.stated.facts, ...stated.facts]), claims: allow.stated.claims },
  };
  allowed.set(allow, joined);
  return joined;
}
