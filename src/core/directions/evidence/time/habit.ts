import { isInstruction, isQuestion, lineDetector } from '../detector.ts';

const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const HABIT = new RegExp(
  `\\b(?:(?:every|each) (?:single )?(?:other )?(?:morning|evening|night|week|month|year|spring|summer|autumn|fall|winter|season|time|${DAYS}|january|february|march|april|may|june|july|august|september|october|november|december)\\b|once an? (?:week|month|year)\\b|twice an? (?:week|month|year)\\b|on ${DAYS.replace('s?', 's')}\\b)`,
  'iu',
);
const NOTICE =
  /\b(?:open|opens|closed|closes|closing|delivery|deliveries|delivered|deliver|free|offer|available|from \d|till|£|\$|€|subscribe|newsletter|update|updates|release|released|run|runs|per|will|can|could|should|must|may|happens)\b/iu;

/** Something that somebody does again and again, at its time. */
export const habit = lineDetector(
  'habit',
  (sentence) =>
    HABIT.test(sentence.text) &&
    !NOTICE.test(sentence.text) &&
    /(?:^| )(?:i|we|he|she|they|who|everyone|somebody|someone)\/[A-Z]+ (?:\S+\/ADV )?\S+\/VERB|(?:^| )\S+\/PROPN \S+s\/VERB/u.test(
      sentence.tagged,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence),
);
