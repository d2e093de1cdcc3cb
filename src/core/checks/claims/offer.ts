import { MONTH_NAMES, WEEKDAY_NAMES } from '../../english/dates.ts';
import { weekdayNumber, type Fact } from '../../facts/index.ts';
import type { Span } from '../../text/index.ts';
import { kept, type Passage, type PlacedPassage } from '../passage.ts';
import type { ClaimContext } from './claim-context.ts';
import type { DraftFacts } from './draft-facts.ts';

/** A price, earlier price, percentage or day in the text that differs from the offer. `span` is in UTF-16 units in the passage's text. */
export interface OfferFault {
  readonly kind: 'contradiction' | 'expired';
  readonly at: PlacedPassage;
  readonly span: Span;
  /** The value in the front matter. */
  readonly stated: string;
}

interface Figure {
  readonly fact: Fact;
  /** The words before it, in lower case. */
  readonly before: string;
  /** The words after it, in lower case. */
  readonly after: string;
}

interface PlacedFact extends Figure {
  readonly at: PlacedPassage;
}

interface Figures {
  readonly all: readonly Figure[];
  readonly prices: readonly Figure[];
}

const known = new WeakMap<Passage, Figures>();

/** The range around a figure that is read for its meaning, in UTF-16 units. */
const AROUND = 32;

const DEADLINE =
  /\b(?:until|till|til|ends?|ending|by|before|expires?|closes?|through|last day(?: is)?|finishes)\b[^.!?;,]{0,14}$/u;
const BEFORE_PRICE =
  /\b(?:was|were|rrp|usually|normally|instead of|down from|used to be|before)\b[^.!?;]{0,10}$/u;

/** Where a draft differs from its `offer`, and deadlines in the text that have passed. */
export function offerFaults(
  passages: readonly PlacedPassage[],
  { offer }: Pick<DraftFacts, 'offer'>,
  { today, ledger }: ClaimContext,
): OfferFault[] {
  const facts = passages.flatMap((at) => {
    const { all, prices } = kept(known, at.passage, () => figuresIn(at.passage));
    // Without an offer, prices are compared only with each other.
    return (offer ? all : prices).map((figure): PlacedFact => ({ ...figure, at }));
  });
  const lowest = offer?.was ?? lowestPrice(ledger);
  const general = [
    ...reductionFaults(facts),
    ...facts.flatMap((found) => beforePriceFault(found, amountOf(lowest), lowest)),
  ];
  if (!offer) return general;
  return [
    ...general,
    ...priceFaults(facts, amountOf(offer.price), amountOf(offer.was), offer.price),
    ...facts.flatMap((found) => shareFault(found, amountOf(offer.price), amountOf(offer.was))),
    ...facts.flatMap((found) => deadlineFault(found, offer.ends, today)),
  ];
}

/** The lowest price of the previous 30 days as the ledger states it, which an earlier price has to be (Directive 98/6/EC, article 6a). */
const lowestPrice = (ledger: ClaimContext['ledger']): string | undefined =>
  ledger
    .map(({ text }) => /\blowest price\b[^£$€]*([£$€]\s?\d[\d,.]*\d)/iu.exec(text)?.[1])
    .find((price) => price !== undefined);

function figuresIn({ text, facts }: Passage): Figures {
  const all = facts.map((fact) => ({
    fact,
    before: text.slice(Math.max(0, fact.start - AROUND), fact.start).toLowerCase(),
    after: text.slice(fact.end, fact.end + AROUND).toLowerCase(),
  }));
  return { all, prices: all.filter(({ fact }) => fact.kind === 'money') };
}

const amountOf = (price: string | undefined): number | undefined => {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(price ?? '')?.[0];
  return digits === undefined ? undefined : Number(digits.replaceAll(',', ''));
};

const fault = (
  kind: OfferFault['kind'],
  { at, fact: { start, end } }: PlacedFact,
  stated: string,
): OfferFault => ({
  kind,
  at,
  span: { start, end },
  stated,
});

/** `was £999 … £749 now … £150 off`: what a draft says of a reduction has to agree with its own prices. */
function reductionFaults(facts: readonly PlacedFact[]): OfferFault[] {
  const prices = facts.filter(({ fact }) => fact.kind === 'money' && fact.amount !== undefined);
  const off = prices.filter(({ after }) => /^\s*off\b/u.test(after));
  const was = prices.filter((price) => BEFORE_PRICE.test(price.before) && !off.includes(price));
  const now = prices.filter((price) => !was.includes(price) && !off.includes(price));
  const [before, after] = [was[0]?.fact.amount, now[0]?.fact.amount];
  if (was.length !== 1 || now.length !== 1 || before === undefined || after === undefined) return [];
  return off
    .filter(({ fact }) => fact.amount !== before - after)
    .map((found) => fault('contradiction', found, String(before - after)));
}

/** Prices are only compared where the text nowhere gives the offer's: a draft may name other prices beside it. */
function priceFaults(
  facts: readonly PlacedFact[],
  price: number | undefined,
  was: number | undefined,
  stated = '',
): OfferFault[] {
  if (price === undefined) return [];
  const prices = facts.filter(({ fact }) => fact.kind === 'money');
  if (prices.some(({ fact }) => fact.amount === price)) return [];
  const other = prices.find(
    ({ fact, before, after }) =>
      fact.amount !== was && !BEFORE_PRICE.test(before) && !/^\s*(?:off|less)\b/u.test(after),
  );
  return other ? [fault('contradiction', other, stated)] : [];
}

const beforePriceFault = (found: PlacedFact, was: number | undefined, stated = ''): OfferFault[] =>
  was !== undefined &&
  found.fact.kind === 'money' &&
  BEFORE_PRICE.test(found.before) &&
  found.fact.amount !== was
    ? [fault('contradiction', found, stated)]
    : [];

/** Percentages off may be rounded by one point. */
function shareFault(found: PlacedFact, price: number | undefined, was: number | undefined): OfferFault[] {
  const { fact, after } = found;
  if (price === undefined || was === undefined || fact.kind !== 'percentage' || fact.amount === undefined)
    return [];
  if (!/^\s*(?:off|less|discount|cheaper|reduction)\b/u.test(after)) return [];
  const share = (100 * (was - price)) / was;
  return Math.abs(share - fact.amount) > 1
    ? [fault('contradiction', found, `${String(Math.round(share))}%`)]
    : [];
}

/** `WEEKDAY_NAMES` begins with Monday, the number of a weekday with Sunday. */
const weekdayName = (day: string): string => WEEKDAY_NAMES.at(weekdayNumber(day) - 1) ?? '';

function deadlineFault(found: PlacedFact, ends: string | undefined, today: string): OfferFault[] {
  if (ends === undefined || !DEADLINE.test(found.before)) return [];
  const { fact } = found;
  const [, month = 1, day = 1] = ends.split('-').map(Number);
  const [date, weekday] = [`${String(day)} ${MONTH_NAMES[month - 1] ?? ''}`, weekdayName(ends)];
  const agrees = fact.kind === 'date' ? fact.value.endsWith(date) : fact.value.endsWith(weekday);
  // A month without a day is no date.
  if (fact.kind !== 'weekday' && !(fact.kind === 'date' && /\d/.test(fact.value))) return [];
  if (!agrees) return [fault('contradiction', found, ends)];
  return ends < today ? [fault('expired', found, ends)] : [];
}
