import { isInstruction, isQuestion, lineDetector } from '../detector.ts';

/** An example inside the text, given as one. */
export const example = lineDetector(
  'example',
  (sentence) =>
    /\b(?:for example|for instance)\b/iu.test(sentence.text) &&
    sentence.words >= 9 &&
    sentence.kind === 'paragraph' &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !/\([^)]*for (?:example|instance)/iu.test(sentence.text),
);
