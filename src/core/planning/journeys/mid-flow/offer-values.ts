import { MONTH_TITLES } from '../../../english/dates.ts';
import { moneyIn } from '../../../facts/index.ts';
import type { StepOrigin } from '../../../prediction/index.ts';
import type { DraftText } from '../drafts/draft-text.ts';
import type { Offer } from '../journey.ts';
import { agreesWith, deadlinesIn } from '../offers/deadlines.ts';
import { amountsIn } from '../offers/prices.ts';

/** The price, last day or code of a step's offer. */
export interface OfferValue {
  readonly kind: 'price' | 'deadline' | 'code';
  /** As it is written into a draft. */
  readonly text: string;
  readonly origin: StepOrigin;
  /** The sentence that states it, or the line of the journey's file. */
  readonly line: string;
}

interface EarlierDraft {
  readonly draft: DraftText;
  readonly origin: StepOrigin;
}

/** What an offer's fields say, in the words of the nearest earlier step that says the same; else as the journey's file has them. */
export function offerValues(offer: Offer, steps: readonly EarlierDraft[], journey: string): OfferValue[] {
  const stated = (
    kind: OfferValue['kind'],
    plain: string,
    find: (draft: DraftText) => { readonly text: string; readonly line: string } | undefined,
  ): OfferValue => {
    for (const { draft, origin } of steps) {
      const found = find(draft);
      if (found) return { kind, ...found, origin };
    }
    const origin = { journey, step: undefined, path: undefined };
    return { kind, text: plain, origin, line: `${FIELD[kind]}: ${fieldOf(offer, kind)}` };
  };
  const { price, ends, code } = offer;
  const money = price && moneyIn(price.text)[0];
  return [
    ...(price && money
      ? [
          stated('price', price.text, (draft) => {
            const found = amountsIn(draft, offer).find(
              ({ role, amount, currency }) =>
                role === 'price' && amount === money.amount && currency === money.currency,
            );
            // “Eighteen pounds” is the same price; the journey's own form fits behind any words.
            return found && { text: price.text, line: found.sentence.text };
          }),
        ]
      : []),
    ...(ends
      ? [
          stated('deadline', dayInWords(ends.text), (draft) => {
            const found = deadlinesIn(draft, offer).find(
              (deadline) =>
                deadline.sense === 'last' &&
                deadline.day.day !== undefined &&
                deadline.day.month !== undefined &&
                agreesWith(deadline, ends.text),
            );
            return (
              found && {
                text: found.sentence.text.slice(found.day.start, found.day.end),
                line: found.sentence.text,
              }
            );
          }),
        ]
      : []),
    ...(code === undefined
      ? []
      : [
          stated('code', code, ({ sentences }) => {
            const found = sentences.find(({ text }) => text.includes(code));
            return found && { text: code, line: found.text };
          }),
        ]),
  ];
}

const FIELD = { price: 'price', deadline: 'ends', code: 'code' } as const;

const fieldOf = ({ price, ends, code }: Offer, kind: OfferValue['kind']): string =>
  ({ price: price?.text, deadline: ends?.text, code })[kind] ?? '';

/** `26 February 2027`, for a day that is written YYYY-MM-DD. */
function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTH_TITLES[Number(month) - 1] ?? ''} ${year}`;
}
