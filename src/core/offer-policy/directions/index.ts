export { finishedWords, headLine, roughWords } from './draft-head.ts';
export {
  isOffered,
  LEAST_WORDS,
  mayOffer,
  NEW_WORDS,
  NO_OFFERS,
  observeOffers,
  PAUSE,
  readOffers,
  storeOffers,
  type DraftOffers,
  type OfferEvent,
  type Offers,
} from './offer.ts';
