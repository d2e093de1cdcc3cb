import data from '../../../../../data/planning/amounts.json' with { type: 'json' };
import escapeRegExp from 'escape-string-regexp';
import type { Span } from '../../../text/index.ts';

/** What an amount beside an offer is: its price, its former or later one, what is saved, or something else's. */
export type AmountRole = 'price' | 'former' | 'saving' | 'other';

interface Cues {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

const TWO_WORDS = String.raw`(?:[\s:,]+\p{L}[\p{L}’']*){0,2}[\s:,]*`;
const pattern = (cues: readonly string[]): string =>
  cues.map((cue) => escapeRegExp(cue).replaceAll("'", "[’']").replace(/ ~$/, TWO_WORDS)).join('|');

const ROLES = (['saving', 'former', 'other'] as const).map((role) => {
  const { before, after }: Cues = data[role];
  return {
    role,
    before: new RegExp(String.raw`(?<![\p{L}’'])(?:${pattern(before)})[\s:]*$`, 'iu'),
    after: new RegExp(String.raw`^\s*(?:${pattern(after)})(?![\p{L}])`, 'iu'),
  };
});

/** The part of a sentence around a place that no sign divides from it. */
const CLAUSE_END = /[;:()–—]|,\s|\.\s/gu;

/** The role of an amount by the words around it. Without any it may be the price. */
export function amountRole(sentence: string, { start, end }: Span): AmountRole {
  const before = sentence.slice(0, start);
  const after = sentence.slice(end);
  const clause = after.slice(0, after.search(CLAUSE_END) < 0 ? after.length : after.search(CLAUSE_END));
  const found = ROLES.find((cues) => cues.before.test(before) || cues.after.test(clause));
  if (found) return found.role;
  // “30p a cup” is no price of the offer, “£9 a month” may be.
  return /^\s*(?:an?|per|\/)\s*\p{L}/iu.test(clause) && !PERIOD.test(clause) ? 'other' : 'price';
}

const PERIOD =
  /^\s*(?:an?|per|each|every|\/)\s*(?:day|week|fortnight|month|mo|quarter|year|yr|annum|box|tin|person|seat|ticket|head|pair)\b/iu;
const MONTHS: Readonly<Record<string, number>> = { month: 1, mo: 1, quarter: 3, year: 12, yr: 12, annum: 12 };

/** The months that an amount is for, such as 12 for `£96 a year`; undefined where none are stated. */
export function monthsOf(behind: string): number | undefined {
  const [, unit = ''] =
    /^\s*(?:an?|per|each|every|\/)\s*(month|mo|quarter|year|yr|annum)\b/i.exec(behind) ?? [];
  return MONTHS[unit.toLowerCase()];
}

const PRICE_BEFORE = new RegExp(String.raw`(?<![\p{L}’'])(?:${pattern(data.price)})[\s:]*$`, 'iu');

/** True where the words before an amount say that it is a price. */
export const isCalledPrice = (sentence: string, { start }: Span): boolean =>
  PRICE_BEFORE.test(sentence.slice(0, start));
