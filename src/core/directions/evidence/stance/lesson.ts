import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const LESSON =
  /\b(?:(?:we|i)(?:'ve| have|'d| had)?(?: also| quickly| soon| really| since| finally| eventually| gradually)? (?:learn(?:ed|t)|realised|realized|discovered|found out|concluded) (?:that|how|to|why|a lot|the hard way|there|it|we|two|three|not)\b|(?:the|one|our|my|a) (?:\w+ )?lessons? (?:is|was|we|i|here|from)\b|taught (?:us|me)\b|(?:what|things?) (?:we|i)(?:'ve| have)? learn(?:ed|t))/iu;

/** What the writers say that they have learned. */
export const lesson = lineDetector(
  'lesson',
  (sentence) =>
    LESSON.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:this|the) (?:post|article|blog|talk|session|report)\b/iu.test(sentence.text) &&
    !/\b(?:if|once|until|when) (?:we|i)\b/iu.test(sentence.text),
);
