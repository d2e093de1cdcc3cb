import data from '../../../../data/rewrite/safe-swaps.json' with { type: 'json' };
import { CONTRACTIONS, type Contraction } from '../../english/contractions.ts';
import { inflected } from '../../english/inflection.ts';
import { SPELLING_PAIRS } from '../../english/spelling.ts';
import { SWAP_CONDITIONS, type SwapCondition } from './swap-conditions.ts';

const pairKey = ([from = '', to = '']: readonly string[]): string => `${from}>${to}`;

/** The keys of pairs of a wording and its replacement, in every form of the given part of speech. */
const inflectedPairs = (pairs: readonly (readonly string[])[], part: 'verb' | 'noun'): string[] =>
  pairs.flatMap((pair) => inflected(pair, part).map(pairKey));

/** A contraction's safe swaps to its usual full form and back. */
function contractionPairs({ short, full: [full = ''] }: Contraction): string[] {
  if (data.contractions.neverExpanded.includes(short)) return [];
  const expanded = pairKey([short, full]);
  return data.contractions.neverContracted.includes(short) ? [expanded] : [expanded, pairKey([full, short])];
}

const VERB_SWAPS: ReadonlySet<string> = new Set(inflectedPairs(data.verbs, 'verb'));
const OTHER_SWAPS: ReadonlySet<string> = new Set([
  ...inflectedPairs(data.nouns, 'noun'),
  ...data.others.map(pairKey),
  ...SPELLING_PAIRS.flatMap(({ american, british }) => [
    pairKey([american, british]),
    pairKey([british, american]),
  ]),
  ...CONTRACTIONS.flatMap(contractionPairs),
]);

/** The base form of every form of the verbs. */
const BASES: ReadonlyMap<string, string> = new Map(
  data.verbs.flatMap(([from = '']) =>
    inflected([from], 'verb').flatMap(([form]): [string, string][] =>
      form === undefined ? [] : [[form, from]],
    ),
  ),
);

/** Words after which a form is a verb and no noun. */
const VERB_FOLLOWS =
  /(?:^|[\s,;:(])(?:to|we|you|they|i|will|can|could|may|might|must|should|would|shall|please|not|don't|didn't|won't|can't|also|and|or|never|always|who|that|it|he|she|which|let's|help|helps|just)\s+$/i;
const COULD_BE_NOUN =
  /^(?:leverages?|purchases?|showcases?|exhibits?|supply|supplies|crafts?|attempts?|dispatch(?:es)?|remedy|remedies|desires?|wish(?:es)?|resolves?|illustrates?)$/;
/** Contractions that stand for `has` before a participle: `it's been` is not `it is been`. */
const MAY_BE_HAS = /^(?:it|that|there|here|what)'s$/;
const PARTICIPLE =
  /^\s+(?:\w+ly\s+|also\s+|always\s+|never\s+|just\s+|already\s+)?(?:been|got|had|become|gone|taken|come|made|\w+(?:ed|en|wn))\b/i;

/** Words that must not replace others after a negation: “not a good bag” denies more than “not an amazing bag”. */
const WEAKENING: ReadonlySet<string> = new Set(data.weakening);
const NEGATED =
  /(?:\b(?:not|never|no|nor|nothing|nobody|hardly|without)|n['’]t)\s+(?:[\p{L}’'-]+\s+){0,2}$/iu;

/** Continuations after which a verb cannot be contracted: “We will as soon as we can”. */
const ELLIPSIS =
  /^\s+(?:as|if|when|because|and|but|or|until|unless|before|after|too|so|that|once|while|than|in)\b/i;

/** Past forms that differ from their participle: safe only right after a subject pronoun. */
const SIMPLE_PAST = /^(?:gave|began|chose|went|got|took|spoke|saw)\b/;
const SUBJECT = /(?:^|\s)(?:i|we|you|they|he|she|it|who)\s+(?:also\s+|just\s+)?$/i;

/**
 * True when the wording `here` may be replaced by `instead`, both in lower case, between the given parts of its sentence. False when in
 * doubt.
 */
export function isSafeSwap(here: string, instead: string, before: string, after: string): boolean {
  const pair = pairKey([here, instead]);
  const isVerb = VERB_SWAPS.has(pair);
  if (!isVerb && !OTHER_SWAPS.has(pair)) return false;
  if (isVerb && !standsAsVerb(here, instead, before)) return false;
  if (WEAKENING.has(here) && NEGATED.test(before)) return false;
  if (MAY_BE_HAS.test(here) && PARTICIPLE.test(after)) return false;
  if (instead.includes("'") && ELLIPSIS.test(after)) return false;
  const condition = SWAP_CONDITIONS.get(here) ?? SWAP_CONDITIONS.get(BASES.get(here) ?? '');
  return condition === undefined || holds(condition, before, after);
}

/** True where the form is a verb and its replacement has the same tense. */
const standsAsVerb = (here: string, instead: string, before: string): boolean =>
  !mayBeNoVerb(here, before) && (!SIMPLE_PAST.test(instead) || SUBJECT.test(before));

/** True where a verb's form may be a noun or an adjective: “the purchase”, “the required form”. */
function mayBeNoVerb(here: string, before: string): boolean {
  if (COULD_BE_NOUN.test(here) && !VERB_FOLLOWS.test(before)) return true;
  if (/(?:ed|en)$/.test(here) && DEGREE.test(before)) return true;
  return /(?:ed|en)$/.test(here) && DETERMINER.test(before);
}

/** Words after which a participle is an adjective: “more informed thinking”. */
const DEGREE =
  /\b(?:more|most|less|least|very|too|so|as|quite|rather|well|better|best|fully|poorly|ill)[\s-]+$/i;

const DETERMINER = /\b(?:the|a|an|our|your|their|these|those)\s+$/i;

const holds = (condition: SwapCondition, before: string, after: string): boolean =>
  condition.after?.test(after) !== false &&
  condition.notAfter?.test(after) !== true &&
  condition.notBefore?.test(before) !== true;
