import { isQuestion, lineDetector } from '../detector.ts';
import { NUMERAL } from '../quantity/numbers.ts';
import { isPastOrPerfect } from '../tense.ts';

const BACK_THEN = new RegExp(
  `(?<!\\()\\b(?:(?:in|since|until|back in|by|around|from) (?:the (?:early |late |mid-?)?)?(?:1[6-9]\\d\\d|20[01]\\d|202[0-4])s?\\b(?!-)|(?:a (?:few )?|some |about |over |more than |nearly |almost )?(?:${NUMERAL} |several |many )?(?:years?|decades?|centur(?:y|ies)) ago\\b|(?:a|one) (?:decade|century|generation) ago\\b)`,
  'iu',
);

/** A look back over years, with a date or a number of years: “In 2011 there were six of us”. */
export const backThen = lineDetector(
  'back-then',
  (sentence) => BACK_THEN.test(sentence.text) && isPastOrPerfect(sentence) && !isQuestion(sentence),
);
