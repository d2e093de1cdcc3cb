import { articleBefore, articleFor, otherArticle } from '../../english/articles.ts';
import { inflected } from '../../english/inflection.ts';
import { fitsHere, placeIn } from '../../english/word-class.ts';
import type { Span } from '../../text/index.ts';
import type { Fix } from '../finding.ts';
import type { Passage } from '../passage.ts';
import { matchCase, termPattern } from './term-pattern.ts';
import { termPlaces, type TermPlace } from './term-places.ts';

/** A term of a profile, prepared for searching. */
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

/** A match of a term in a passage; offsets are UTF-16 units in its text. */
export interface TermMatch<Term extends WatchedTerm> extends TermPlace {
  readonly term: Term;
}

/** Terms in a passage, except in quotations, which are somebody else's words. */
export const termsIn = <Term extends WatchedTerm>(
  terms: readonly Term[],
  { kind, text }: Passage,
): TermMatch<Term>[] =>
  kind === 'quote'
    ? []
    : terms.flatMap((term) => termPlaces(term.pattern, text).map((place) => ({ ...place, term })));

// A phrase with an article, such as `the bench`, has no other forms.
/** Text that a phrase with its own article can follow. */
const BEGINS_PHRASE = /(?:^|[.,;:!?(]\s*|\b(?:at|to|in|from|of|for|with|by|near|on|into|and|or)\s)$/i;
const DETERMINED = /^(?:the|an?|my|our|your|their)\s/i;

/**
 * The brand's word in the form that the found one has: `using` for `leveraging`, `used` for `leveraged`. Undefined where no form
 * is certain.
 */
function inflectedLike(use: string, term: string, found: string, before: string): string | undefined {
  const [wanted, written] = [found.toLowerCase(), term.toLowerCase()];
  // Where the profile has both in the same form.
  if (wanted === written) return use;
  // “at outlets” → “at the Hatch”, but never “two the Hatch”.
  if (DETERMINED.test(use)) return BEGINS_PHRASE.test(before) ? use : undefined;
  const forms = [...inflected([written, use], 'verb'), ...inflected([written, use], 'noun')];
  const fitting = new Set(
    forms.flatMap(([form, like]) => (form === wanted && like !== undefined ? [like] : [])),
  );
  const [only, another] = fitting;
  return another === undefined ? (only ?? sameForm(use, written, wanted)) : undefined;
}

/** True where the found word differs from the term in hyphens or other signs only; the brand's word is then used unchanged. */
const sameForm = (use: string, term: string, found: string): string | undefined =>
  lettersOf(term) === lettersOf(found) ? use : undefined;

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A place in a text; offsets are UTF-16 units. */
interface FoundIn extends Span {
  readonly text: string;
}

/**
 * The fix for a found term: the brand's word in the form and the case of what it replaces, with the article that fits: “an urn” → “a pot”.
 * Undefined where it would not be grammatical there, as where the sentence has a noun and the brand's word is a verb.
 * @param use the brand's word as the profile writes it
 */
export function fixFor(
  use: string,
  term: string,
  found: string,
  { text, start, end }: FoundIn,
): Fix | undefined {
  const before = text.slice(0, start);
  // No “found yards” for “located depots”, and no “your buy” for “your purchase”.
  if (!fitsHere(use, placeIn(text, start, end))) return undefined;
  const form = inflectedLike(use, term, found, before);
  if (form === undefined) return undefined;
  // “the outlet” → “the Hatch”, although the profile says “the Hatch”.
  const fitting = /(?:^|\s)(?:the|an?|our|your|their|its)\s$/i.test(before)
    ? form.replace(DETERMINED, '')
    : form;
  const replacement = matchCase(fitting, found);
  const known = articleBefore(before);
  if (!known) return { replacement };
  if (articleFor(fitting) === undefined) return undefined;
  const shouts = found.length > 1 && found === found.toUpperCase();
  const article = otherArticle(known.article, fitting, shouts);
  if (article === undefined) return { replacement };
  const { between } = known;
  return { replacement, article: { length: known.article.length + between.length, text: article + between } };
}
