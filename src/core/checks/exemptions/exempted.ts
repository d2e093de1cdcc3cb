import escape from 'escape-string-regexp';
import type { Profile } from '../../brand/index.ts';
import { fileSpan, type Prose, type Span } from '../../text/index.ts';
import { holdsOn } from './exemption-statement.ts';
import { exemptionsIn, namesRule, type Exemption } from './exemptions.ts';

/** What exempts a place of a draft from rules, wherever it is written. */
interface Rule {
  readonly rules: readonly string[];
  readonly text: string | undefined;
  readonly span: Span | undefined;
}

/** Whether a mark of a rule at a place in a draft is exempted. */
export type IsExempted = (rule: string, place: Span, concernsDraft?: boolean) => boolean;

/**
 * What comments and front matter of a draft and the brand's profile exempt. An exempted text covers every mark within it, so an
 * exempted sentence has none. Findings about the whole draft are exempted by a comment anywhere in it.
 * @param today YYYY-MM-DD; without it nothing has run out
 */
export function exemptedIn(
  file: string,
  prose: Prose,
  { checks: { exempt } }: Profile,
  exemptions: readonly Exemption[] = exemptionsIn(file, prose),
  today?: string,
): IsExempted {
  const all: readonly Rule[] = [
    ...exemptions.filter((exemption) => holdsOn(exemption, today)),
    ...exempt
      .filter((exemption) => holdsOn(exemption, today))
      .map(({ rules, text }) => ({ rules, text, span: undefined })),
  ];
  if (all.length === 0) return () => false;
  const places = new Map<string, readonly Span[]>();
  const placesOf = (text: string): readonly Span[] => {
    const known = places.get(text) ?? placesIn(file, prose, text);
    places.set(text, known);
    return known;
  };
  return (rule, place, concernsDraft = false) =>
    all.some(
      ({ rules, text, span }) =>
        namesRule(rules, rule) &&
        (span === undefined || concernsDraft || contains(span, place)) &&
        (text === undefined || placesOf(text).some((found) => contains(found, place))),
    );
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The places of a text in a file, as written or as read without markup. Case, kinds of quotation marks and white space are ignored. */
function placesIn(file: string, { blocks }: Prose, text: string): Span[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const body = words.map((word) => escape(word).replace(/['’‘]/g, "['’‘]").replace(/["“”]/g, '["“”]'));
  const edge = (at: string | undefined): boolean => at !== undefined && /[\p{L}\p{N}]/u.test(at);
  const pattern = new RegExp(
    `${edge(text.trim()[0]) ? '(?<![\\p{L}\\p{N}])' : ''}${body.join('\\s+')}${edge(text.trim().at(-1)) ? '(?![\\p{L}\\p{N}])' : ''}`,
    'giu',
  );
  const spans = (within: string): Span[] =>
    [...within.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return [
    ...spans(file),
    ...blocks.flatMap((block) => spans(block.text).map((span) => fileSpan(block, span))),
  ];
}
