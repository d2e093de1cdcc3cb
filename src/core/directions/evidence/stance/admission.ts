import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ADMISSION =
  /\b(?:(?:we|i) (?:got (?:[a-z']+ ){1,5}wrong|were wrong|was wrong|(?:really |badly )?messed up|screwed up|failed to|made (?:a|some|several|the|many|our) (?:\w+ )?mistakes?|should(?: have|'ve) (?!(?:been able|a|more)\b)\w+|(?:had )?underestimated|overestimated|misjudged|overlooked|let (?:you|them|people|him|her|everyone) down|broke (?:it|the|a|our)|forgot (?:to|the|about)|didn't (?:realise|realize|notice|think (?:of|about)|check|test|ask)|had (?:simply )?assumed|wrongly assumed|owe (?:you|them) an apology|regret (?:that|not|the))|(?:was|is) (?:our|my) (?:own )?(?:fault|mistake)|(?:our|my) (?:\w+ )?mistake(?:s)? (?:was|were)|that(?:'s| is| was) on (?:us|me))\b/iu;

/** The writers say that they did something wrong. */
export const admission = lineDetector(
  'admission',
  (sentence) =>
    ADMISSION.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:if|unless|whether|until|make sure|ensure|in case) (?:we|i)\b|never failed|don't forget/iu.test(
      sentence.text,
    ),
);
