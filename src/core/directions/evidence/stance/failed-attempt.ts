import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { isPast } from '../tense.ts';

const FAILED =
  /\b(?:(?:we|i|they|he|she|nobody|it)(?: first| also| even| had| then)? tried\b[^.]{0,120}\b(?:but|didn't|failed|without success|no luck|in vain|couldn't|wouldn't)|(?:didn't|did not) work(?: out| well| as|[.,;]|$)|(?:it|this|that|(?:our|my|the) first \w+) (?:failed|collapsed|fell apart|went wrong|fell through|backfired|broke down)\b)/iu;

/** An attempt that did not succeed. */
export const failedAttempt = lineDetector(
  'failed-attempt',
  (sentence) =>
    FAILED.test(sentence.text) &&
    isPast(sentence) &&
    /\b(?:we|i|our|my|us|me)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:if|fixed|never failed|failed to load|build failed|tests? failed)\b/iu.test(sentence.text),
);
