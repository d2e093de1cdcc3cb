import { isQuantity, namesIn, statedIn, type AllowedFacts } from '../../../facts/index.ts';
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
 * @param today YYYY-MM-DD
 */
export function suggestFromSteps(
  steps: StepFacts,
  request: SuggestRequest,
  today: string,
  isCurly: boolean,
): Suggestion | undefined {
  if (veto(request)) return undefined;
  const { before } = request;
  const isOpening = isFirstSentence(before);
  const lines = steps.lines.filter(({ text }) => !(isOpening && steps.openings.includes(text)));
  const allowed = { ...request, allow: allowedWith(request.allow, steps, today), createsFinding: undefined };
  const line = suggestKnown(new KnownLines(stepLines(lines)), allowed, today, isCurly);
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

/** What may be stated in addition: the facts and names of earlier steps that still hold. */
export function allowedWith(allow: AllowedFacts, { lines, values }: StepFacts, today: string): AllowedFacts {
  const texts = [
    ...lines.filter(({ expires }) => expires === undefined || expires >= today).map(({ text }) => text),
    ...values.map(({ text }) => text),
  ];
  const tokens = texts.flatMap((text) => tokenize(text));
  const stated = statedIn(texts);
  return {
    names: new Set([
      ...allow.names,
      ...texts.flatMap((text) => namesIn(text, () => false)).map(({ value }) => value),
    ]),
    numbers: new Set([
      ...allow.numbers,
      ...tokens.filter(({ kind, norm }) => kind === 'number' || isQuantity(norm)).map(({ text }) => text),
    ]),
    // A claim of an earlier draft is no evidence; its figures and days are.
    stated: { facts: new Set([...allow.stated.facts, ...stated.facts]), claims: allow.stated.claims },
  };
}
