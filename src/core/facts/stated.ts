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

/** What some texts state together. */
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

/** Remembers what each paragraph states, so that a draft costs only the paragraph that changed. */
export class StatedCache {
  readonly #paragraphs = new BoundedCache<string, StatedFacts>();

  /** What a draft's parts state; each part is read by paragraphs. */
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

/** Words that only strengthen are no claims by themselves. */
const isClaim = (kind: ClaimKind): boolean => kind !== 'emphasis';

/** A number stated alone may be counted in a unit; it is no price. */
const states = ({ facts }: StatedFacts, { kind, value, amount }: Fact): boolean =>
  facts.has(unbound(value)) ||
  (kind !== 'money' && kind !== 'percentage' && amount !== undefined && facts.has(String(amount)));

/** A day that is always there says nothing of a plan. */
const HERE = 'today';

/** How much of a sentence may belong to a fact that is finished behind it, in UTF-16 units. */
const LONGEST_CONTEXT = 160;

/**
 * What `text`, put behind `sentence`, would state that neither the draft nor the ledger does: a date, a price, a quantity, a claim, or
 * the rest of a claim that the sentence breaks off in. Undefined when nothing. Names and bare numbers are for `isKnownFact` to judge.
 * @param stated what the draft states; asked for only when it is needed
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
  // The rest of a word belongs to the word; what comes after a claim's last word belongs to the claim.
  const finished = /^\s/.test(text) ? context : context.replace(/[\p{L}\p{N}'’-]+$/u, '');
  return breaksOffInClaim(finished) && !isAllowedRest(finished, text, allowed) ? text.trim() : undefined;
}

/** The ledger may claim just that. */
const isAllowedRest = (sentence: string, text: string, { claims }: StatedFacts): boolean => {
  const end = sentence.trimEnd().length;
  return claimsIn(sentence + text).some((claim) => claim.end >= end && claims.has(claim.claim));
};
