import { isQuestion, lineDetector } from '../detector.ts';

const RULE =
  /\b(?:rule of thumb|golden rule|(?:our|the|a|my|one) (?:\w+ )?rule (?:is|was|here|that|we|says|of)|(?:we|i) (?:always|never) (?:start|begin|end|use|make|do|add|check|ask|wash|wait|measure|write|leave|put|keep|take|go|test|read|say|let|open|serve|buy|send|ship|cut|turn|look)\b)/iu;

/** A rule by which somebody works. */
export const rule = lineDetector('rule', (sentence) => RULE.test(sentence.text) && !isQuestion(sentence) && !/\b(?:rule of law|exception to the rule|rule (?:change|out))\b/iu.test(sentence.text));
