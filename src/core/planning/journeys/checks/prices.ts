import { moneyIn, type Money } from '../../../facts/index.ts';
import { spanInDraft, type DraftText } from '../drafts/draft-text.ts';
import { memoizedByDraft } from '../drafts/memoized-by-draft.ts';
import type { Offer, Touchpoint } from '../journey.ts';
import { amountsIn, contradictingAmounts, contradictingShares, type StatedShare } from '../offers/prices.ts';
import { touchpointsOf } from '../offers/touchpoints-of.ts';
import { findingAt, type CheckedJourney, type JourneyFinding } from './finding.ts';

const wrongAmounts = memoizedByDraft(contradictingAmounts);
const wrongShares = memoizedByDraft(contradictingShares);

/** Prices that a draft states of its offer and that are not the offer's. */
export function priceContradictions(checked: CheckedJourney): JourneyFinding[] {
  return [...checked.journey.offers.values()].flatMap((offer) => {
    const speaking = touchpointsOf(checked, offer);
    const price = priceOf(offer) ?? commonPrice(speaking, offer);
    if (!price) return [];
    return speaking.flatMap(({ touchpoint, draft }) =>
      contradictionsIn(checked, touchpoint, draft, offer, price),
    );
  });
}

function contradictionsIn(
  { localize }: CheckedJourney,
  { id, draft }: Touchpoint,
  text: DraftText,
  offer: Offer,
  price: Money,
): JourneyFinding[] {
  const [name, correct] = [offer.name ?? offer.id.text, offer.price?.text ?? shown(price)];
  const twoPrices = (written: string): string =>
    localize(
      'The draft of “{0}” says {1}; “{2}” is {3} and was {4}.',
      id.text,
      written,
      name,
      correct,
      offer.was?.text ?? '',
    );
  const report = (stated: StatedShare, message: string, put: string | undefined): JourneyFinding => {
    const place = { touchpoint: id.text, ...spanInDraft(stated.sentence, stated) };
    const fixes =
      put === undefined
        ? []
        : [{ title: localize('Change to {0}', put), edits: [], inDraft: { ...place, text: put } }];
    return findingAt('price-contradiction', draft ?? id, [id.text], message, { places: [place], fixes });
  };
  const written = ({ sentence, start, end }: StatedShare): string => sentence.text.slice(start, end);
  return [
    ...wrongAmounts(text, offer, price).map((amount) =>
      amount.role === 'price'
        ? report(
            amount,
            localize(
              'The draft of “{0}” says {1}; the price of “{2}” is {3}.',
              id.text,
              written(amount),
              name,
              correct,
            ),
            correct,
          )
        : report(amount, twoPrices(written(amount)), amount.role === 'former' ? offer.was?.text : undefined),
    ),
    ...wrongShares(text, offer, price).map((share) => report(share, twoPrices(written(share)), undefined)),
  ];
}

const priceOf = ({ price }: Offer): Money | undefined => {
  if (!price) return undefined;
  const [money] = moneyIn(price.text);
  return money;
};

/** Without a price of the offer, the one that most drafts state. */
function commonPrice(speaking: readonly { readonly draft: DraftText }[], offer: Offer): Money | undefined {
  const stated = speaking.flatMap(
    ({ draft }) => amountsIn(draft, offer).find(({ role }) => role === 'price') ?? [],
  );
  const count = ({ amount }: Money): number => stated.filter((other) => other.amount === amount).length;
  return stated.reduce<Money | undefined>(
    (best, money) => (!best || count(money) > count(best) ? money : best),
    undefined,
  );
}

const shown = ({ amount, currency }: Money): string =>
  `${currency}${Number.isInteger(amount) ? String(amount) : amount.toFixed(2)}`;
