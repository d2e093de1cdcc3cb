import { factsIn, isQuantity, type Fact } from '../../../facts/index.ts';
import { readNumberPhrase } from '../../../english/numbers.ts';
import type { Span } from '../../../text/index.ts';
import data from '../../../../../data/personas/claims.json' with { type: 'json' };
import { stemsOf } from '../words/terms.ts';

/** A figure of a text as it is compared with those of the facts. */
interface Figure extends Span {
  readonly amount: number;
  readonly unit: string | undefined;
}

const UNDER = /\b(?:under|over)-(\p{L}+?)s\b/giu;
const SHORT_YEAR = /(?<![\p{L}\p{N}])['’](\d{2})(?!\d)/gu;
/** Decimal commas stand in other languages: `1,2 Liter`. */
const DIGITS = /\d+(?:[.,:]\d+)*/gu;

const amountOf = (fact: Fact): number | undefined => {
  if (fact.amount !== undefined) return fact.amount;
  const digits = /\d+(?:\.\d+)?/.exec(fact.value.replace(/^\D+/, ''))?.[0];
  return digits === undefined || /^\d+\.$/.test(fact.value) ? undefined : Number(digits);
};

function figuresIn(text: string): Figure[] {
  const found = factsIn(text).flatMap((fact) => {
    const amount = fact.kind === 'name' || fact.kind === 'weekday' ? undefined : amountOf(fact);
    return amount === undefined ? [] : [{ start: fact.start, end: fact.end, amount, unit: fact.unit }];
  });
  const ages = [...text.matchAll(UNDER)].flatMap((match) => {
    const number = readNumberPhrase([match[1]?.toLowerCase() ?? ''])?.number;
    return number && 'value' in number
      ? [{ start: match.index, end: match.index + match[0].length, amount: number.value, unit: AGE }]
      : [];
  });
  return [...found, ...ages];
}

/** What the figures of a text may be. */
export interface KnownFigures {
  readonly figures: readonly Figure[];
  /** As written, with every mark of thousands and decimals. */
  readonly written: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** All of them in lower case. */
  readonly lower: string;
}

export const knownFigures = (texts: readonly string[]): KnownFigures => ({
  figures: texts.flatMap((text) => [...figuresIn(text), ...listLength(text)]),
  written: new Set(
    texts
      .flatMap((text) => text.match(DIGITS) ?? [])
      .flatMap((digits) => [
        digits,
        digits.replace('.', ','),
        digits.replace(/,/g, ''),
        digits.replace(/:00$/, ''),
      ]),
  ),
  stems: new Set(texts.flatMap(stemsOf)),
  lower: texts.join('\n').toLowerCase(),
});

/** How many things a list has is said by it: “dates, almonds, oats, cocoa and sea salt” are five. */
function listLength(text: string): Figure[] {
  const parts = text.split(/,\s+|\s+and\s+/u).length;
  return parts < 3 ? [] : [{ start: 0, end: 0, amount: parts, unit: undefined }];
}

/** The figures of a text that no fact has. A small number in words counts only with a unit or before what the facts speak of. */
export function strangeFigures(text: string, known: KnownFigures, language: string): Span[] {
  if (language !== 'en') return strangeDigits(text, known);
  const short = [...text.matchAll(SHORT_YEAR)];
  return figuresIn(text).filter((figure) => {
    if (short.some(({ index }) => index <= figure.start && figure.start <= index + 1))
      return !known.figures.some(({ amount }) => amount > 1000 && amount % 100 === figure.amount % 100);
    if (UNITLESS.test(text.slice(0, figure.start))) return !known.lower.includes(numbered(text, figure));
    return !isKnown(figure, text, known) && counts(figure, text, known);
  });
}

const isKnown = (figure: Figure, text: string, { figures, written }: KnownFigures): boolean =>
  written.has(/\d+(?:[.,:]\d+)*/u.exec(text.slice(figure.start, figure.end))?.[0] ?? '')
    ? figures.some((other) => other.amount === figure.amount && agree(other, figure)) ||
      figure.unit === undefined
    : figures.some((other) => other.amount === figure.amount && agree(other, figure));

/** Ages are compared with ages only: “under-tens” with no ten o'clock. */
const agree = (a: Figure, b: Figure): boolean =>
  a.unit === b.unit || (a.unit !== AGE && b.unit !== AGE && (a.unit === undefined || b.unit === undefined));

const AGE = 'age';

/** `case 4`: a thing's own number, which no other number bears out. */
const numbered = (text: string, { start, end }: Span): string => {
  const before = UNITLESS.exec(text.slice(0, start));
  return text.slice(before?.index ?? start, end).toLowerCase();
};

const NO_COUNT = /^(?:24|7|100|101)$/;
/** Words up to this number are said of anything: “two things”. */
const SMALL = 12;

function counts({ start, end, amount, unit }: Figure, text: string, { stems }: KnownFigures): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 2), start);
  if (
    /[#@/_]$/u.test(before) ||
    (/24\/7|100 ?%|101/.test(text.slice(start - 3 < 0 ? 0 : start - 3, end + 3)) &&
      NO_COUNT.test(String(amount)))
  )
    return false;
  if (/\d/.test(written) || unit !== undefined) return true;
  if (!isQuantity(written.toLowerCase()) && amount <= SMALL) return false;
  if (amount > SMALL) return true;
  const next = stemsOf(text.slice(end, end + 24).split(/[.,;:!?]/u)[0] ?? '')[0];
  return next !== undefined && stems.has(next);
}

const UNITLESS = new RegExp(data.unitless, 'iu');

const strangeDigits = (text: string, { written }: KnownFigures): Span[] =>
  [...text.matchAll(DIGITS)]
    .filter(([digits]) => !written.has(digits) && !written.has(digits.replace(/[.,:]$/u, '')))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
