import { isQuestion, lineDetector } from '../detector.ts';

const PRICE =
  /(?:[£$€] ?\d[\d,.]*|\b\d[\d,.]* ?(?:pounds|euros|dollars|pence|p)\b(?!\.?m))(?! ?(?:million|billion|bn|m|k)\b)/iu;
const NO_PRICE =
  /\b(?:fund(?:ed|ing)?|raised|donat\w+|grant|revenue|profit|turnover|fine[ds]?|salary|wage|budget|refund\w*|voucher|win|prize|an hour|per hour|a year|per annum|(?:cost|costs|charged) (?:us|me|them)|spent|paid|save[ds]?)\b/iu;

/** What something costs. */
export const price = lineDetector(
  'price',
  (sentence) => PRICE.test(sentence.text) && !NO_PRICE.test(sentence.text) && !isQuestion(sentence),
);
