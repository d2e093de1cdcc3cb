import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const DISPUTE =
  /\b(?:(?:we|they|nobody|everyone|half of (?:us|our [a-z]+)|the team|my \w+ and i)(?: still| all| often| never| have)? (?:argu(?:e|ed)|disagree(?:d|s)?|quarrel(?:led)?|fell out|couldn't agree|did not agree|didn't agree|fought (?:over|about))\b|of arguing\b|(?:long|heated|fierce|many|endless) (?:argument|debate|discussion|row)s?\b|(?:was|were) (?:strongly |all |firmly )?against (?:it|this|the idea|us)\b)/iu;

/** People on the same side who did not agree. */
export const dispute = lineDetector(
  'dispute',
  (sentence) =>
    DISPUTE.test(sentence.text) && !isInstruction(sentence) && !isQuestion(sentence) && !isSupposed(sentence),
);
