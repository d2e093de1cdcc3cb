import { isPastOrPerfect } from '../tense.ts';
import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const VAGUE = tagged(
  '(?:many/ADJ|several/ADJ|various/ADJ|numerous/ADJ|countless/ADJ|multiple/ADJ|(?:a/DET (?:number|variety|range|series|handful|host|couple|lot)/NOUN of/ADP)|(?:a/DET few/ADJ)|(?:lots/NOUN of/ADP)|(?:some/DET of/ADP (?:the|our|these)/\\S+)) (?:\\S+/ADJ ){0,2}(?!(?:people|years|months|weeks|days|hours|minutes|times|ways|decades|others|thanks|things|users|customers|readers|steps|details|respects|cases|means|sorts|kinds|seconds|centuries|moments|words)/)\\S+s/NOUN',
);

/** Things that could be counted and are not: “for various reasons”, “several changes”. */
export const vagueQuantity = lineDetector(
  'vague-quantity',
  (sentence) =>
    VAGUE.test(sentence.tagged) &&
    (isPastOrPerfect(sentence) || /\b(?:we|our|us|i|my)\b/iu.test(sentence.text)) &&
    sentence.words >= 8 &&
    !/\d/u.test(sentence.text) &&
    !/\b(?:as|so|too|how|not|n't|couple of) many\b|\byou\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
