import type { Detector } from '../detector.ts';

const SOLD =
  /\b(?:shop|order|buy|basket|in stock|back in|restocked|on sale|pre-?order|free delivery|delivered|deliver|link in bio|sizes?|colours?|colors?|flavou?rs?|menu|try our|meet (?:the|our)|meet [A-Z]\w+|new drop|now in|in (?:the |all our )?(?:shops?|stores?)|at the counter|book (?:a|your)|per (?:person|night|kilo)|made (?:of|from|entirely)|hand[- ]?(?:made|dyed|carved|poured|picked|stitched)|[£$€] ?\d|aged for|cooked|baked|brewed|roasted|woven|knitted|carved|cold-pressed|available (?:now|in)|free returns)\b/iu;
const OWN = /\b(?:our|we|us|meet|shop|order|a|the|your)\b/iu;
/** Whether a sentence offers something for sale. */
export const isOffer = (text: string): boolean => SOLD.test(text) && OWN.test(text);

/** A longer piece is a post, and is asked a post's questions. */
const LONGEST = 170;

/** In short copy that offers something for sale: the line that offers it. */
export const offerLine: Detector = {
  id: 'offer-line',
  find: ({ sentences, words }) => {
    if (
      words >= LONGEST ||
      sentences.some(({ text }) =>
        /\byour (?:order|parcel|booking|account|subscription|appointment)\b/iu.test(text),
      )
    )
      return [];
    const at = sentences.findIndex(({ isProse, text }) => isProse && !text.endsWith('?') && isOffer(text));
    return at >= 0 ? [{ sentence: at }] : [];
  },
};
