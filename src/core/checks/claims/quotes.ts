import praise from '../../../../data/checks/praise.json' with { type: 'json' };
import { normalize, type Span } from '../../text/index.ts';
import type { Passage } from '../passage.ts';

/**
 * Words of customers in quotation marks that praise: testimonials. Spans are UTF-16 units in the passage's text.
 *
 * A quotation counts when whoever says it is named behind it, or only described (`HR director, a retailer`), and when it praises; of one
 * who is only described, whatever it says. What the brand's own people say is no testimonial.
 */
export function testimonialsIn({ kind, text }: Passage): Span[] {
  const found = [...text.matchAll(QUOTATION)].flatMap((match) => {
    const [whole, words = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    const after = text.slice(span.end, span.end + LONGEST_SOURCE);
    return isTestimonial(words, after, kind === 'quote') ? [span] : [];
  });
  if (found.length > 0 || kind !== 'quote') return found;
  const source = /^(?<words>[\s\S]{12,}?[.!])\s*\n?\s*(?:[-–—]\s*)(?<source>[^\n.!?]{3,60})$/u.exec(
    text,
  )?.groups;
  const words = source?.['words'];
  return words !== undefined && isPraise(words) ? [{ start: 0, end: words.length }] : [];
}

const QUOTATION = /[“"]([^“”"]{8,300})[”"]/gu;
const LONGEST_SOURCE = 80;

/** `says Joan`, `— Joan, 71`, `(M. Ferris, Tampa)`, a line with a name or a role of its own. */
const SAYS =
  /^,?\s*(?:(?:says|said|writes|wrote|reports|raves|tells us|told us)\s+(?:\p{L}|\d)|(?:[-–—~(]|\n)\s*\p{L}|\p{Lu}\p{L}+(?: \p{Lu}\.?)?, (?:\d|\p{Lu}|from|mum|dad|owner))/u;
const OWN =
  /\b(?:founder|co-founder|owner of|director of|captain|chief|head of|our|ceo|president|chairman|chairwoman|chair|manager|minister|professor|vicar|sign|doctor|dr|mayor|researcher|author|i|we)\b/iu;
/** Roles without a name: `HR director, a retailer`; `a mum of two`; `verified buyer`. */
const ROLE =
  /^,?\s*(?:[-–—~(]|\n|says|said|writes)?\s*(?:an?|one|our|verified|happy|\p{Lu}{2,}|\p{Lu}\p{Ll}+)?\s*(?:\p{Ll}+\s){0,2}(?:buyer|customer|client|mum|mom|dad|parent|shopper|reader|user|owner|guest|member|patient|director|manager|reviewer|subscriber|reviewers|customers|clients)\b/u;

const PRAISE = new Set(praise.words);

const isPraise = (words: string): boolean =>
  words.includes('!') ||
  praise.phrases.some((phrase) => normalize(words).includes(phrase)) ||
  (normalize(words).match(/[\p{L}']+/gu) ?? []).some((word) => PRAISE.has(word));

function isTestimonial(words: string, after: string, isInQuote: boolean): boolean {
  const source = after.split(/[.!?]/u)[0] ?? '';
  if (ROLE.test(after)) return isInQuote || isPraise(words);
  return SAYS.test(after) && !OWN.test(source) && isPraise(words);
}
