import type { Span } from '../../../text/index.ts';
import { factsIn, moneyIn, type Money } from '../../../facts/index.ts';
import type { DraftSentence, DraftText } from '../drafts/draft-text.ts';
import type { Offer } from '../journey.ts';
import { namesOffer } from './about-offer.ts';
import { amountRole, isCalledPrice, monthsOf, type AmountRole } from './amount-role.ts';

/** An amount in a draft that speaks of an offer. */
export interface StatedAmount extends Money {
  readonly role: AmountRole;
  readonly sentence: DraftSentence;
  /** True where its sentence names the offer, its code or its last day. */
  readonly isNamed: boolean;
}

/** The amounts of a draft, in order, with what each is. */
export const amountsIn = ({ sentences }: DraftText, offer: Offer): StatedAmount[] =>
  sentences.flatMap((sentence) => {
    const isNamed = namesOffer(sentence.text, offer);
    const money = moneyIn(sentence.text);
    return [...money, ...elidedIn(sentence.text, money)].map((amount) => ({
      ...amount,
      role: amountRole(sentence.text, amount),
      sentence,
      isNamed,
    }));
  });

/** `not twenty-four` behind `eighteen pounds`. */
function elidedIn(sentence: string, money: readonly Money[]): Money[] {
  const [first] = money;
  if (!first) return [];
  return factsIn(sentence)
    .filter(({ kind, start }) => kind === 'number' && start > first.end)
    .flatMap(({ start, end, amount }) =>
      amount !== undefined &&
      /(?:\bnot|\binstead of|\brather than|\bdown from)\s$/i.test(sentence.slice(first.end, start))
        ? [{ start, end, amount, currency: first.currency }]
        : [],
    );
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 0.005;

/** The amounts of a draft that contradict an offer's price, its former price or what is saved. */
export function contradictingAmounts(draft: DraftText, offer: Offer, price: Money): StatedAmount[] {
  const amounts = amountsIn(draft, offer).filter(({ currency }) => currency === price.currency);
  const was = offer.was && moneyIn(offer.was.text)[0];
  const isPrice = ({ amount }: Money): boolean => isSame(amount, price.amount);
  const stated = amounts.some((amount) => isPrice(amount) && amount.role !== 'former');
  const candidates = amounts.filter(
    (amount) => amount.role === 'price' && !isPrice(amount) && !isDerived(amount, price.amount, offer, draft),
  );
  return [
    ...wrongPrices(candidates, stated, was),
    ...(was
      ? wrongOthers(amounts, price, was).filter(
          (amount) =>
            !isDerived(
              amount,
              amount.role === 'saving' ? was.amount - price.amount : was.amount,
              offer,
              draft,
            ),
        )
      : []),
  ];
}

function wrongPrices(
  candidates: readonly StatedAmount[],
  stated: boolean,
  was: Money | undefined,
): StatedAmount[] {
  if (stated)
    return candidates.filter(
      ({ isNamed, amount, sentence }) =>
        isNamed && !(was && isSame(amount, was.amount)) && moneyIn(sentence.text).length === 1,
    );
  const named = candidates.filter(({ isNamed }) => isNamed);
  if (named.length > 0) return named;
  const called = candidates.filter((amount) => isCalledPrice(amount.sentence.text, amount));
  return (called.length > 0 ? called : candidates).slice(0, 1);
}

/** Former prices and savings other than the offer's. */
const wrongOthers = (amounts: readonly StatedAmount[], price: Money, was: Money): StatedAmount[] =>
  amounts.filter(
    ({ role, amount }) =>
      (role === 'former' && !isSame(amount, was.amount) && !isSame(amount, price.amount)) ||
      (role === 'saving' && !isSame(amount, was.amount - price.amount)),
  );

/** True for a price for as many as the draft counts, or for another length of time than the offer's. */
function isDerived(
  { amount, sentence, end }: StatedAmount,
  whole: number,
  offer: Offer,
  draft: DraftText,
): boolean {
  if (countsIn(draft).some((count) => isSame(count * whole, amount))) return true;
  // “$6 a month instead of $12”: one length of time holds for both.
  const months = monthsOf(sentence.text.slice(end)) ?? monthsOf(A_PERIOD.exec(sentence.text)?.[0] ?? '');
  if (months === undefined) return false;
  const ofOffer = monthsOf(/\D*$/.exec(offer.price?.text ?? '')?.[0] ?? '');
  const lengths =
    ofOffer === undefined ? [1, 12, ...monthsIn(offer.name ?? ''), ...monthsOfDraft(draft)] : [ofOffer];
  const expected = lengths.map((length) => (whole / length) * months);
  // Half a unit of the currency, as such prices are rounded.
  return expected.some((value) => !isSame(value, whole) && Math.abs(value - amount) <= 0.5);
}

/** A length of time that a price is for. */
const A_PERIOD = /\s(?:an?|per|each|every|\/)\s*(?:month|mo|quarter|year|yr|annum)(?!\p{L})/iu;

const countsIn = ({ sentences }: DraftText): number[] =>
  sentences.flatMap(({ text }) => [
    ...factsIn(text).flatMap(({ kind, amount }) =>
      amount !== undefined && amount > 1 && (kind === 'number' || kind === 'quantity') ? [amount] : [],
    ),
    ...(/(?<!\p{L})both(?!\p{L})/iu.test(text) ? [2] : []),
  ]);

const MONTHS_IN: readonly (readonly [words: RegExp, months: number])[] = [
  [/(?<!\p{L})half[\s-](?:a[\s-])?year/iu, 6],
  [/(?<!\p{L})(?:a|one|per|whole|full)\s+year|(?<!\p{L})(?:annual|yearly)/iu, 12],
  [/(?<!\p{L})(?:a|one|per|whole|full)\s+quarter|(?<!\p{L})quarterly/iu, 3],
];

/** The lengths of time that a text states, in months. */
const monthsIn = (text: string): number[] => [
  ...MONTHS_IN.flatMap(([words, months]) => (words.test(text) ? [months] : [])),
  ...factsIn(text).flatMap(({ kind, amount, unit }) =>
    kind === 'duration' && amount !== undefined && amount > 0 && (unit === 'month' || unit === 'year')
      ? [unit === 'year' ? 12 * amount : amount]
      : [],
  ),
];
const monthsOfDraft = ({ sentences }: DraftText): number[] => sentences.flatMap(({ text }) => monthsIn(text));

/** A share of the former price that a draft says is saved. */
export interface StatedShare extends Span {
  readonly sentence: DraftSentence;
}

const LESS =
  /^\s*(?:off|less|discount|cheaper|saving|reduction)(?!\p{L})(?!.*(?<!\p{L})(?:next|another|everything|anything|first order)(?!\p{L}))/iu;

/** Shares such as `25% off` that an offer's two prices contradict. */
export function contradictingShares({ sentences }: DraftText, { was }: Offer, price: Money): StatedShare[] {
  const former = was && moneyIn(was.text)[0];
  if (!former || former.amount <= price.amount) return [];
  const share = (1 - price.amount / former.amount) * 100;
  return sentences.flatMap((sentence) =>
    factsIn(sentence.text)
      .filter(
        ({ kind, amount = share, end }) =>
          // Shares are rounded to whole per cents.
          kind === 'percentage' && Math.abs(amount - share) >= 1 && LESS.test(sentence.text.slice(end)),
      )
      .map(({ start, end }) => ({ start, end, sentence })),
  );
}
