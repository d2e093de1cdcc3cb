import type { Detector } from '../detector.ts';
import { isOffer } from './offer-line.ts';

/** A longer piece is a post, and is asked a post's questions. */
const LONGEST = 120;
/** So short a piece is copy whatever it says. */
const SHORT = 60;
const PERSONAL =
  /\byour (?:order|parcel|booking|account|subscription|appointment|plants?|delivery|payment)\b/iu;

/** In short copy that offers something: its first line. */
export const copyLine: Detector = {
  id: 'copy-line',
  find: ({ sentences, words }) => {
    const isForSale = words < SHORT || sentences.some(({ text }) => isOffer(text));
    if (words >= LONGEST || words < 10 || !isForSale || sentences.some(({ text }) => PERSONAL.test(text)))
      return [];
    const at = sentences.findIndex(
      ({ isProse, text }) => isProse && !/^(?:hi|hello|dear|hey)\b/iu.test(text) && !text.endsWith('?'),
    );
    return at >= 0 ? [{ sentence: at }] : [];
  },
};
