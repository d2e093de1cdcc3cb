import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const NOT_KNOWING =
  /\b(?:(?:we|i|nobody|no one|they) (?:still |really |honestly |just |simply |actually )*(?:do not|don't|doesn't|did not|didn't|can't|cannot) (?:yet |really |quite |actually |fully |exactly )*(?:know (?:why|how|what|who|where|whether|if|when|for sure|yet|the)|explain (?:why|how|it|this|that)|understand why)|(?:we|i) have no idea\b|nobody (?:really |quite )?knows\b|no one (?:really |quite )?knows\b|(?:it|this|that) (?:is|remains) (?:still )?(?:unclear|an open question|to be seen)|we(?:'re| are) (?:still )?not (?:yet )?(?:sure|certain)\b|i(?:'m| am) (?:still )?not (?:sure|certain)\b|^(?:it may be|it might be|it could be|maybe|perhaps) (?!you\b)(?:that |because )?[a-z]+ [a-z]+|remains? to be seen|yet to (?:find out|work out|decide|understand))/iu;

/** The writers say that they do not know something. */
export const notKnowing = lineDetector(
  'not-knowing',
  (sentence) =>
    NOT_KNOWING.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\bif (?:we|i|you|they) (?:don't|do not)\b|\bwe don't know (?:each other|them)\b/iu.test(sentence.text),
);
