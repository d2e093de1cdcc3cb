import { isInstruction, isSupposed, lineDetector } from '../detector.ts';
import { isPast } from '../tense.ts';
import { NUMERAL } from './numbers.ts';

const TURNOUT = new RegExp(
  `(?<![\\w-])${NUMERAL} (?:[a-z-]+ ){0,3}(?:came|turned up|showed up|joined|signed|attended|registered|visited|ordered|answered|replied|voted|applied|bought)\\b|\\b(?:sold|received|raised|welcomed|collected|had|got) (?:more than |over |almost |nearly |only |about |around |just )?${NUMERAL} (?:[a-z-]+ ){0,2}(?:people|visitors|guests|letters|orders|tickets|copies|loaves|answers|replies|entries|applications|submissions|members|participants|attendees|cards|jars|cans|boxes|pairs|votes|comments|donations|books)\\b`,
  'iu',
);

/** How many came, bought or answered: a number that somebody had hopes about. */
export const turnout = lineDetector(
  'turnout',
  (sentence) =>
    TURNOUT.test(sentence.text) && isPast(sentence) && !isInstruction(sentence) && !isSupposed(sentence),
);
