import { BoundedCache } from '../base/bounded-cache.ts';
import { breaksOffInClaim, claimsIn, type ClaimKind } from './claims.ts';
import { factsIn } from './extract.ts';
import type { Fact } from './fact.ts';

/** What texts state: the values of their facts, without bounds, and the words of their claims. */
export interface StatedFacts {
  readonly facts: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

export const NOTHING_STATED: StatedFacts = { facts: new Set(), claims: new Set() };

/** The facts and claims of all texts together. */
export function statedIn(texts: Iterable<string>): StatedFacts {
  const facts = new Set<string>();
  const claims = new Set<string>();
  for (const text of texts) {
    for (const { value } of factsIn(text)) facts.add(unbound(value));
    for (const { claim } of claimsIn(text)) claims.add(claim);
  }
  return { facts, claims };
}

const unbound = (value: string): string =>
  value.replace(/^(?:about|nearly|least|most|until|by|after|since) /, '');

/** Caches what each paragraph states, so that only a changed paragraph of a draft is read again. */
export class StatedCache {
  readonly #paragraphs = new BoundedCache<string, StatedFacts>();

  /** The facts and claims of a draft's parts, read by paragraphs. */
  read(...parts: readonly string[]): StatedFacts {
    this.#paragraphs.trim(PARAGRAPHS_KEPT);
    const facts = new Set<string>();
    const claims = new Set<string>();
    for (const paragraph of parts.flatMap((part) => part.split(/\n\s*\n/))) {
      if (paragraph === '') continue;
      const stated = this.#paragraphs.get(paragraph, () => statedIn([paragraph]));
      for (const value of stated.facts) facts.add(value);
      for (const claim of stated.claims) claims.add(claim);
    }
    return { facts, claims };
  }
}

const PARAGRAPHS_KEPT = 400;

/** Words that only strengthen are no claims. */
const isClaim = (kind: ClaimKind): boolean => kind !== 'emphasis';

/** A bare number in the draft also allows the number with a unit, but not as a price. */
const states = ({ facts }: StatedFacts, { kind, value, amount }: Fact): boolean =>
  facts.has(unbound(value)) ||
  (kind !== 'money' && kind !== 'percentage' && amount !== undefined && facts.has(String(amount)));

/** `today` is too general to be a new date. */
const HERE = 'today';

/** How much of a sentence before the new text may belong to a fact in it, in UTF-16 units. */
const LONGEST_CONTEXT = 160;

/**
 * What `text`, inserted after `sentence`, would state that neither the draft nor the ledger states: a date, a
 * price, a quantity, a claim, or the rest of a claim that the sentence ends in. Undefined when there is none.
 * Names and bare numbers are checked by `isKnownFact`.
 * @param stated what the draft states; called only when needed
 */
export function newlyStated(
  sentence: string,
  text: string,
  stated: () => StatedFacts,
  allowed: StatedFacts,
): string | undefined {
  const context = sentence.slice(-LONGEST_CONTEXT);
  const whole = context + text;
  const claim = claimsIn(whole).find(
    (found) =>
      found.end > context.length &&
      isClaim(found.kind) &&
      !allowed.claims.has(found.claim) &&
      !stated().claims.has(found.claim),
  );
  if (claim) return claim.claim;
  const fact = factsIn(whole).find(
    (found) =>
      found.kind !== 'number' &&
      found.value !== HERE &&
      found.end > context.length &&
      !states(allowed, found) &&
      !states(stated(), found),
  );
  if (fact) return fact.text;
  // The rest of a word belongs to the word; text after a claim's last word belongs to the claim.
  const finished = /^\s/.test(text) ? context : context.replace(/[\p{L}\p{N}'’-]+$/u, '');
  return breaksOffInClaim(finished) && !isAllowedRest(finished, text, allowed) ? text.trim() : undefined;
}

/** True when the ledger contains exactly this claim. */
const isAllowedRest = (sentence: string, text: string, { claims }: StatedFacts): boolean => {
  const end = sentence.trimEnd().length;
  return claimsIn(sentence + text).some((claim) => claim.end >= end && claims.has(claim.claim));
};
