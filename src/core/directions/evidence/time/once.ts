import { isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { isPast } from '../tense.ts';

/** Something that was done a single time. */
export const once = lineDetector(
  'once',
  (sentence) =>
    /\b(?:(?:i|we|he|she|they)(?: only| just)? (?:did|tried|had|made|sold|said|saw|went|took|used|baked|let|asked) (?:it|that|this|one|so|them)? ?(?:only |just |exactly )?once\b|(?:only|just|exactly) once\b|the one time (?:we|i|he|she|they|it)\b)/iu.test(
      sentence.text,
    ) &&
    isPast(sentence) &&
    !/\bat once\b|once (?:a|per|every|again|the|you|we|it|they|he|she)\b/iu.test(sentence.text) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
