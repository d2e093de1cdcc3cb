import allergens from '../../../data/facts/allergens.json' with { type: 'json' };
import data from '../../../data/facts/claims.json' with { type: 'json' };
import type { Span } from '../text/index.ts';
import { indexPhrases, phraseAt, phrasesIn } from './phrases.ts';
import { factWordsIn } from './words.ts';

/**
 * What a claim says of a product or a brand. `emphasis` covers words that only strengthen: a rewrite must not
 * add them, but alone they are no claim.
 */
export const CLAIM_KINDS = [
  'ranking',
  'guarantee',
  'price',
  'comparison',
  'allergen',
  'health',
  'environment',
  'endorsement',
  'emphasis',
] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A claim in a text. Offsets are UTF-16 units in the text that was read. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** The words of the claim, in lower case, separated by one space, for comparison. */
  readonly claim: string;
}

const CLASSES = new Map([['allergen', new Set(allergens.allergens)]]);
const CLAIMS = indexPhrases<ClaimKind>(
  CLAIM_KINDS.flatMap((kind) => data.kinds[kind].map((phrase) => [kind, phrase] as const)),
  CLASSES,
);
const INNOCENT = indexPhrases(data.innocent.map((phrase) => ['innocent', phrase] as const));
const LEADS = indexPhrases(data.leads.map((phrase) => ['lead', phrase] as const));
const CONDITIONS = indexPhrases(data.offers.conditions.map((phrase) => ['condition', phrase] as const));
const REWARDS = indexPhrases(data.offers.rewards.map((phrase) => ['reward', phrase] as const));
const NOT_SUPERLATIVE: ReadonlySet<string> = new Set(data.notSuperlative);

/** True for a word in lower case with the ending of a superlative: `lightest`, but not `forest`. */
export const isSuperlative = (norm: string): boolean =>
  /^\p{L}{3,}est$/u.test(norm) && !NOT_SUPERLATIVE.has(norm);

/** The claims in a text, in order. Repeating a claim that a text already contains is no new claim. */
export function claimsIn(text: string): Claim[] {
  const words = factWordsIn(text);
  const norms = words.map(({ norm }) => norm);
  const innocent = phrasesIn(INNOCENT, norms);
  return phrasesIn(CLAIMS, norms)
    .filter(({ from, to }) => !innocent.some((other) => other.from <= from && other.to >= to))
    .map(({ kind, from, to }) => ({
      kind,
      start: words[from]?.start ?? 0,
      end: words[to - 1]?.end ?? 0,
      claim: norms.slice(from, to).join(' '),
    }));
}

/**
 * True when a text ends within a claim, so that the next words become part of it: `made without`,
 * `clinically`, `the cheapest`, `buy two and get`. `sentence` is the sentence up to the cursor.
 */
export function breaksOffInClaim(sentence: string): boolean {
  const words = factWordsIn(sentence);
  const norms = words.map(({ norm }) => norm);
  if (endsIn(LEADS, norms)) return true;
  return endsIn(REWARDS, norms) && phrasesIn(CONDITIONS, norms).some(({ to }) => to < norms.length);
}

const LONGEST_LEAD = 6;

const endsIn = (index: Parameters<typeof phraseAt>[0], norms: readonly string[]): boolean => {
  for (let from = Math.max(0, norms.length - LONGEST_LEAD); from < norms.length; from++) {
    const match = phraseAt(index, norms, from);
    if (match?.to === norms.length) return true;
  }
  return false;
};
