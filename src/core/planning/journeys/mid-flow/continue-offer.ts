import { sentenceSoFar } from '../../../text/index.ts';
import { readDraftText } from '../drafts/draft-text.ts';
import type { Offer } from '../journey.ts';
import { speaksOfOffer } from '../offers/about-offer.ts';
import { deadlinesIn } from '../offers/deadlines.ts';
import { amountsIn } from '../offers/prices.ts';
import { isCalledPrice } from '../offers/amount-role.ts';
import type { OfferValue } from './offer-values.ts';
import type { StepFacts } from './step-facts.ts';

/** The rest of a value of the step's offer, to be inserted at the cursor. */
export interface OfferContinuation {
  readonly text: string;
  readonly value: OfferValue;
}

/**
 * Completes the price, last day or code of the step's offer where the words before the cursor ask for it: the finished sentence is read as
 * the journey's checks read it, and must state exactly that. Silent once the offer is over.
 * @param before the draft up to the cursor, raw Markdown
 * @param today YYYY-MM-DD
 */
export function continueOffer(
  before: string,
  { offer, values }: Pick<StepFacts, 'offer' | 'values'>,
  today: string,
): OfferContinuation | undefined {
  if (!offer || (offer.ends && offer.ends.text < today)) return undefined;
  const sentence = sentenceSoFar(before);
  for (const value of values) {
    const typed = typedOf(sentence, value.text);
    if (typed === undefined) continue;
    const head = sentence.slice(0, sentence.length - typed.length);
    if (ASKS[value.kind](head, typed, value.text, offer))
      return { text: value.text.slice(typed.length), value };
  }
  return undefined;
}

type Asks = (head: string, typed: string, text: string, offer: Offer) => boolean;

const ASKS: Readonly<Record<OfferValue['kind'], Asks>> = {
  price: (head, typed, text, offer) => {
    // A sentence about something else than the offer, such as postage, has a price of its own.
    if (!speaksOfOffer(head, offer)) return false;
    const [amount, ...others] = amountsIn(readDraftText(head + text), offer);
    if (!amount || others.length > 0 || amount.role !== 'price') return false;
    return (
      typed !== '' || (isCalledPrice(amount.sentence.text, amount) && !/\b(?:is|are|at|for)\s+$/i.test(head))
    );
  },
  deadline: (head, _typed, text, offer) => {
    if (!speaksOfOffer(head, offer)) return false;
    const [stated, ...others] = deadlinesIn(readDraftText(head + text), offer);
    return stated?.sense === 'last' && others.length === 0;
  },
  code: (head, typed, text) =>
    CODE.test(head) || (typed.length > 1 && typed.length < text.length && /^\p{Lu}+/u.test(typed)),
};

const CODE =
  /(?<!\p{L})(?:code\s+is|code\s*:|(?:use|using|with|enter|quote|type|give|apply)(?: (?:the|our))? code)\s+[*_“"‘'`]*$/iu;

/** What is typed of a value already; undefined where a word is typed that it does not begin with. */
function typedOf(sentence: string, text: string): string | undefined {
  for (let length = Math.min(text.length - 1, sentence.length); length > 0; length--)
    if (sentence.endsWith(text.slice(0, length)) && !/[\p{L}\p{N}]$/u.test(sentence.slice(0, -length)))
      return text.slice(0, length);
  return /[\s“"‘'`*_]$/.test(sentence) ? '' : undefined;
}
