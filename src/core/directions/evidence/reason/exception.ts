import { isInstruction, isQuestion, lineDetector } from '../detector.ts';

const EXCEPTION =
  /\b(?:except (?:for|when|in|on|at|if|where)|with (?:one|the) exception|unless (?:you|we|it|they|the|i|someone|there)|the only exception)\b/iu;

/** A statement with its exception. */
export const exception = lineDetector(
  'exception',
  (sentence) =>
    EXCEPTION.test(sentence.text) &&
    sentence.words >= 8 &&
    /\b(?:always|never|every|all|only|closed|open|nobody|no one|everyone|we|i|must|don't)\b/iu.test(
      sentence.text.split(EXCEPTION)[0] ?? '',
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !/\b(?:unless otherwise|subject to|refund|liab\w+|law|licen[cs]e|required by)\b/iu.test(sentence.text),
);
