import { claimsIn, type FactKind } from '../../../facts/index.ts';
import type { DraftLine } from '../read/read-draft.ts';
import { normsOf, REQUESTS, saysFree } from '../words.ts';

/** True for a line that states a price, which may be nothing. */
export const hasPrice = ({ facts, text }: DraftLine): boolean =>
  facts.some(({ kind }) => kind === 'money') || saysFree(text);

/** True for a line with a day: a date with its month, or a day of the week. */
export const hasDay = ({ facts }: DraftLine): boolean =>
  facts.some(({ kind, value }) => kind === 'weekday' || (kind === 'date' && /\d/.test(value)));

const UNTIL = /\b(?:by|until|till|before|deadline|ends?|closes?|last day|bis|avant|jusqu['’]au|hasta)\b/iu;

/** True for a line that says until when something holds. */
export const hasDeadline = (line: DraftLine): boolean =>
  UNTIL.test(line.text) && line.facts.some(({ kind }) => kind === 'date' || kind === 'weekday');

/** Words before a request. */
const OPENERS: ReadonlySet<string> = new Set(['please', 'just', 'so', 'and', 'then', 'bitte']);
/** Whom a question is about, behind its verb. */
const ASKED: ReadonlySet<string> = new Set(['you', 'we', 'they', 'he', 'she', 'i']);

/** True for a line that asks the reader to do something, perhaps behind a condition. */
export const isRequest = ({ text }: DraftLine): boolean =>
  text.split(/[,;:–—]\s|\s[–—]\s/).some((clause) => {
    const norms = normsOf(clause);
    const [verb = '', next = ''] = OPENERS.has(norms[0] ?? '') ? norms.slice(1) : norms;
    // “Have you heard of it?” asks for nothing to be done.
    return REQUESTS.has(verb) && !ASKED.has(next);
  });

/** How much each kind of fact weighs beside an ordinary sentence, which weighs 1: what a viewer has to know to come or to buy goes first. */
const OF_FACT: Readonly<Record<FactKind, number>> = {
  money: 4,
  percentage: 3,
  date: 3,
  weekday: 2,
  time: 1.5,
  quantity: 1.5,
  duration: 1.5,
  number: 1,
  name: 0,
};
/** Facts beyond these add nothing: a sentence full of figures is no better in a film. */
const MOST_FACTS = 6;
/** An item of a few words says little by itself: a name, a place. */
const OF_SHORT_ITEM = 0.25;
const SHORT_ITEM = 4;
/** What comes first in a draft is mostly what it is about. */
const PER_PLACE = 0.02;

/** How much a line is wanted in the film. */
export function weightOf(line: DraftLine): number {
  const facts = line.facts.reduce((sum, { kind }) => sum + OF_FACT[kind], 0);
  return (
    (isShortItem(line) ? OF_SHORT_ITEM : 1) +
    Math.min(MOST_FACTS, facts) +
    (isRequest(line) ? 2 : 0) +
    (hasPrice(line) && facts === 0 ? 3 : 0) +
    (claimsIn(line.text).length > 0 ? 0.5 : 0) -
    PER_PLACE * line.at
  );
}

const isShortItem = ({ kind, text }: DraftLine): boolean =>
  kind === 'item' && normsOf(text).length <= SHORT_ITEM;
