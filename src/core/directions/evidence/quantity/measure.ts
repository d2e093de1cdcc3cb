import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { MEASURE_UNIT } from './numbers.ts';

/** The measure of a thing: not a distance that somebody went, nor an amount that was done. */
const MEASURE = new RegExp(
  `\\b(?:is|are|was|were|weighs?|holds?|measures?|contains?|needs?|has to be|have to be|must be|stands?) (?:about |around |nearly |only |just |exactly |at least |a full )?\\d[\\d,.]* ?${MEASURE_UNIT}(?![\\w-]| people)`,
  'iu',
);
const RANGE_OF_SIZES =
  /\b(?:sizes?|available in|up to|serves|down to|makes|delivery|postage|shipping|free|off|over)\b/iu;

/** A measurement of something, with its unit: “the cable is 40 km long”. */
export const measure = lineDetector(
  'measure',
  (sentence) =>
    MEASURE.test(sentence.text) &&
    !RANGE_OF_SIZES.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
