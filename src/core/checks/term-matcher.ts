import { inflected } from '../english/inflection.ts';
import type { Passage } from './passage.ts';
import { matchCase, termPattern } from './term-pattern.ts';
import { termPlaces, type TermPlace } from './term-places.ts';

/** A term of a profile, ready to be found. */
export interface WatchedTerm {
  /** As the profile writes it. */
  readonly term: string;
  readonly pattern: RegExp;
  readonly why: string | undefined;
}

/** Undefined for a term without a word. */
export function watchedTerm(term: string, why: string | undefined): WatchedTerm | undefined {
  const pattern = termPattern(term);
  return pattern && { term, pattern, why };
}

/** A term where a passage has it; offsets are UTF-16 units in its text. */
export interface TermMatch<Term extends WatchedTerm> extends TermPlace {
  readonly term: Term;
}

/** Terms in a passage. Quotations are somebody else's words and are left alone. */
export const termsIn = <Term extends WatchedTerm>(
  terms: readonly Term[],
  { kind, text }: Passage,
): TermMatch<Term>[] =>
  kind === 'quote'
    ? []
    : terms.flatMap((term) => termPlaces(term.pattern, text).map((place) => ({ ...place, term })));

// One thing, not a word with forms: `the bench` has neither a plural here nor a past.
const DETERMINED = /^(?:the|an?|my|our|your|their)\s/i;

/** The brand's word in the form that the found one has: `using` for `leveraging`, `used` for `leveraged`. */
function inflectedLike(use: string, term: string, found: string): string {
  if (DETERMINED.test(use)) return use;
  const forms = [...inflected([term, use], 'verb'), ...inflected([term, use], 'noun')];
  return forms.find(([form]) => form?.toLowerCase() === found.toLowerCase())?.[1] ?? use;
}

/**
 * What to put in place of a found term: the brand's word in the form and the case of what it replaces.
 * @param use the brand's word as the profile writes it
 * @param before what stands before the found term
 */
export function replacementFor(use: string, term: string, found: string, before: string): string {
  const form = inflectedLike(use, term, found);
  // “the outlet” → “the Hatch”, although the profile says “the Hatch”.
  const fitting = /(?:^|\s)(?:the|an?|our|your|their|its)\s$/i.test(before)
    ? form.replace(DETERMINED, '')
    : form;
  return matchCase(fitting, found);
}
