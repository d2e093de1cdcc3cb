import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { MEASURE_UNIT } from './numbers.ts';

const MEASURE = new RegExp(`(?<![\\w-])\\d[\\d,.]* ?${MEASURE_UNIT}(?![\\w-]| people)`, 'iu');
const RANGE_OF_SIZES =
  /\b(?:sizes?|available in|up to|serves|makes|delivery|postage|shipping|free|off|over)\b/iu;

/** A measurement of something, with its unit: “the cable is 40 km long”. */
export const measure = lineDetector(
  'measure',
  (sentence) =>
    MEASURE.test(sentence.text) &&
    !RANGE_OF_SIZES.test(sentence.text) &&
    /(?:^| )(?:is|are|was|were|has|had|have|\w+ed|weighs?|holds?|takes?|runs?|covers?|contains?|uses?|needs?)\/(?:VERB|AUX)/u.test(
      sentence.tagged,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
