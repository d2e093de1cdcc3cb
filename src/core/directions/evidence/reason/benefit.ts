import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const BENEFIT =
  /\b(?:(?:makes?|made|making) [^.;,]{0,50}? (?:easier|faster|simpler|quicker|safer|cheaper|smoother|better|more (?!than\b)[a-z]+(?: and [a-z]+)?)|(?:easier|simpler|quicker|faster|safer) (?:for [a-z ]{3,40})?to (?!say\b)[a-z]+|(?:improv(?:es|ed|ing)|reduc(?:es|ed|ing)|simplif(?:ies|ied|ying)|speeds? up|streamlin(?:es|ed|ing)) (?:the|our|your|their|how|its|access|[a-z]+ing|[a-z]+ity|[a-z]+ance)\b)/iu;

/** Something said to make life easier or a thing better, without the case that it was made for. */
export const benefit = lineDetector(
  'benefit',
  (sentence) =>
    BENEFIT.test(sentence.text) &&
    sentence.words >= 7 &&
    !/\b(?:thank\w*|allowed to|n't (?:make|help|allow|enable)|not (?:make|help|allow|enable)|easier said|than)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
