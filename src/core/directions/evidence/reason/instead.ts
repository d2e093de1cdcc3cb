import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const INSTEAD =
  /\b(?:(?:instead of|rather than) (?!that\b|this\b|it\b)[\w£$€]+|\b(?:we|i)(?:'d| would) rather [a-z]+)/iu;

/** One way taken in place of another that is named. */
export const instead = lineDetector(
  'instead',
  (sentence) =>
    INSTEAD.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:recommend|suggest|advise)\w*\b/iu.test(sentence.text) &&
    !/\byou (?:can|may|could|should|must|need|will)\b/iu.test(sentence.text),
);
