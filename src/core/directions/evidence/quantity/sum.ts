import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const SUM =
  /\b(?:cost|costs|lost|lose|loses|spent|spend|paid|raised|saved|saves|earned|made|owed?|invested|gave|given|worth)\b[^.;]{0,40}?[£$€] ?\d|[£$€] ?\d[\d,.]*(?: ?(?:million|billion|k|m))? (?:an hour|a day|a week|a month|a year|each month|each year)\b/iu;

/** What something costs the writers, or what they lost, raised or saved: not what a buyer pays. */
export const sum = lineDetector(
  'sum',
  (sentence) =>
    SUM.test(sentence.text) &&
    !/\b(?:salary|per annum|tickets?|prize|voucher|you (?:pay|save)|off|plus tips|experience needed)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
