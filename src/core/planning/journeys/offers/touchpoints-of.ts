import type { DraftText } from '../drafts/draft-text.ts';
import type { Journey, Offer, Touchpoint } from '../journey.ts';

/** The touchpoints that speak of an offer and have a draft. */
export const touchpointsOf = (
  {
    journey,
    draftOf,
  }: {
    readonly journey: Journey;
    readonly draftOf: (touchpoint: Touchpoint) => DraftText | undefined;
  },
  offer: Offer,
): { readonly touchpoint: Touchpoint; readonly draft: DraftText }[] =>
  [...journey.touchpoints.values()]
    .filter((touchpoint) => touchpoint.offer?.text === offer.id.text)
    .flatMap((touchpoint) => {
      const draft = draftOf(touchpoint);
      return draft ? [{ touchpoint, draft }] : [];
    });
