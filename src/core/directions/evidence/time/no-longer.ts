import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const NO_LONGER =
  /\b(?:no longer|any ?more|anymore|until (?:now|recently|last (?:week|month|year|spring|summer|autumn|winter)|this (?:week|month|year)))\b/iu;

/** A change that the line puts at now: “until now it was done by hand”. */
export const noLonger = lineDetector(
  'no-longer',
  (sentence) =>
    NO_LONGER.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\bif you\b/iu.test(sentence.text) &&
    !/\bonce more\b|\bno more\b|\b(?:may|might|if|when|can|should|could|would|will|won't|must) [^.]*no longer\b/iu.test(
      sentence.text,
    ),
);
