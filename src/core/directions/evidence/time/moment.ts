import { isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { isPast } from '../tense.ts';

const MOMENT =
  /\b(?:(?:on |one |last |that |early |late )(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|afternoon|evening|night))?|morning|afternoon|evening|night)|at (?:noon|midnight|dawn|dusk|half past \w+|\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m)|the (?:morning|night|day) (?:of|after|before) (?:the|our|my)|the other (?:day|week|night|morning)|last (?:week|month|spring|summer|autumn|winter|year))\b/iu;
const NOTICE =
  /\b(?:open (?:from|until|till|on|at|every)|(?:is|are|be) open|opens|closed|closes|available|until|till|between|from \d|deadline|register|join us|published|released|announc\w+|launched|posted|shipped|merged|blog|version|forecast|webinar|session|talk)\b/iu;

/** A scene with its time: somebody did something on a day or at an hour. */
export const moment = lineDetector(
  'moment',
  (sentence) =>
    MOMENT.test(sentence.text) &&
    isPast(sentence) &&
    !NOTICE.test(sentence.text) &&
    /(?:^| )(?:i|we|he|she|they|you|somebody|someone|man|woman|nobody)\/[A-Z]+ /u.test(sentence.tagged) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
