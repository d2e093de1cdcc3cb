import { isQuestion, lineDetector } from '../detector.ts';

const HEDGE =
  /\b(?:(?:it|this|that) (?:probably|perhaps|maybe|arguably)|(?:is|are|was|were) (?:probably|perhaps|arguably|more or less)|sort of|kind of|more or less|somewhat|to some extent|in some ways|may or may not)\b/iu;

/** A statement that takes something back in the same breath. */
export const hedge = lineDetector(
  'hedge',
  (sentence) =>
    HEDGE.test(sentence.text) &&
    !isQuestion(sentence) &&
    !/\b(?:this|that|what|which|some|any|every|the|a) (?:kind|sort) of\b|["()]|\bmaybe you\b|\bperhaps you\b/iu.test(
      sentence.text,
    ) &&
    sentence.words >= 8,
);
