import type { Profile } from '../brand/index.ts';
import { fileSpan, type Block, type Prose } from '../text/index.ts';
import { inflected } from '../english/inflection.ts';
import { type Localize } from '../base/localize.ts';
import type { Finding } from './finding.ts';
import { matchCase, termPattern } from './term-pattern.ts';
import { termPlaces } from './term-places.ts';

/** A term of the profile to look for, ready to match. */
export interface WatchedTerm {
  readonly rule: 'terms/banned' | 'terms/preferred';
  /** As the profile writes it. */
  readonly term: string;
  readonly pattern: RegExp;
  readonly why: string | undefined;
  /** The brand's own word, where it has one. */
  readonly use: string | undefined;
}

export function watchedTerms(profile: Profile): WatchedTerm[] {
  const banned = profile.banned.map(({ term, why }) => ({
    rule: 'terms/banned' as const,
    term,
    why,
    use: undefined,
  }));
  const preferred = profile.terms.flatMap(({ use, insteadOf, why }) =>
    insteadOf.map((term) => ({ rule: 'terms/preferred' as const, term, why, use })),
  );
  return [...preferred, ...banned].flatMap((watched) => {
    const pattern = termPattern(watched.term);
    return pattern ? [{ ...watched, pattern }] : [];
  });
}

/** A term where a block's text has it: UTF-16 offset in that text. */
export interface TermMatch {
  readonly term: WatchedTerm;
  readonly index: number;
  readonly text: string;
}

/** Terms of the draft that the profile bans or has another word for. Quotations are somebody else's words and are left alone. */
export function checkTerms(
  file: string,
  prose: Prose,
  matchesIn: (text: string) => readonly TermMatch[],
  say: Localize,
): Finding[] {
  return prose.blocks
    .filter((block) => block.kind !== 'quote')
    .flatMap((block) => matchesIn(block.text).map((match) => findingOf(file, block, match, say)));
}

export const matchTerms = (terms: readonly WatchedTerm[], text: string): TermMatch[] =>
  terms.flatMap((term) =>
    termPlaces(term.pattern, text).map(({ start, end }) => ({
      term,
      index: start,
      text: text.slice(start, end),
    })),
  );

// One thing, not a word with forms: `the bench` has neither a plural here nor a past.
const DETERMINED = /^(?:the|an?|my|our|your|their)\s/i;

/** The brand's word in the form that the found one has: `using` for `leveraging`, `used` for `leveraged`. */
function inflectedLike({ use = '', term }: WatchedTerm, found: string): string {
  if (DETERMINED.test(use)) return use;
  const forms = [...inflected([term, use], 'verb'), ...inflected([term, use], 'noun')];
  return forms.find(([form]) => form?.toLowerCase() === found.toLowerCase())?.[1] ?? use;
}

function replacementFor(term: WatchedTerm, found: string, before: string): string {
  const use = inflectedLike(term, found);
  // “the outlet” → “the Hatch”, although the profile says “the Hatch”.
  const fitting = /(?:^|\s)(?:the|an?|our|your|their|its)\s$/i.test(before)
    ? use.replace(DETERMINED, '')
    : use;
  return matchCase(fitting, found);
}

function findingOf(file: string, block: Block, { term, index, text }: TermMatch, say: Localize): Finding {
  const span = fileSpan(block, { start: index, end: index + text.length });
  const reason = term.why === undefined ? '' : ` ${term.why}`;
  if (term.use !== undefined) {
    const message = say('Here it is “{0}”, not “{1}”.', term.use, text) + reason;
    return {
      ...span,
      rule: term.rule,
      kind: 'term',
      severity: 'information',
      text,
      message,
      // Where markup stands between the words, a replacement would tear it apart.
      fixes: isPlain(file.slice(span.start, span.end), text)
        ? [{ replacement: replacementFor(term, text, block.text.slice(0, index)) }]
        : [],
    };
  }
  return {
    ...span,
    rule: term.rule,
    kind: 'banned',
    severity: 'warning',
    text,
    message: say('This brand never says “{0}”.', text) + reason,
    fixes: [],
  };
}

const isPlain = (written: string, read: string): boolean => written.replace(/\s+/g, ' ') === read;
