import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const INSTEAD =
  /\b(?:(?:instead of|rather than) (?:\d+|a|an|the|just|simply|having|using|being|[a-z]+ing|our|my|your|their|to)\b)/iu;

/** One way taken in place of another that is named. */
export const instead = lineDetector(
  'instead',
  (sentence) =>
    INSTEAD.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\byou (?:can|may|could|should|must|need|will)\b/iu.test(sentence.text),
);
