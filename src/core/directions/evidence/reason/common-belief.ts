import { isInstruction, isQuestion, lineDetector } from '../detector.ts';

const BELIEF =
  /\b(?:(?:people|many|some|everyone|everybody|most people|we all) (?:often |always |usually |tend to |still |sometimes )*(?:think|thinks|believe|believes|assume|assumes|say|imagine) (?:that|it|the|you|we|of|they|a)\b|(?:common|popular|widespread|persistent) (?:myth|misconception|belief|assumption|misunderstanding)s?|contrary to (?:popular|common|what)|it is (?:often|commonly|widely|generally) (?:said|assumed|believed|thought)|is (?:often|commonly|widely) (?:seen|regarded|thought of|assumed|described|misunderstood)|(?:is|are|it's|that's) a myth|you (?:might|may|would|'d) (?:think|assume|expect|imagine)\b|supposed to (?:be|mean))/iu;

/** What is generally believed about the subject. */
export const commonBelief = lineDetector(
  'common-belief',
  (sentence) =>
    BELIEF.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !/\b(?:let us know|you (?:may|might) (?:think|want)\b.*\bif)\b/iu.test(sentence.text),
);
