import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const DECISION =
  /\b(?:(?:we|i|they|the (?:team|board|committee|group|council)|our team)(?:'ve| have| had)?(?: also| therefore| then| finally| eventually| recently| just)? (?:decided|chose|opted|settled on|agreed|voted|made the (?:\w+ )?(?:decision|choice)|took the (?:\w+ )?decision|went (?:for|with))\b|(?:my|our|the) (?:decision|choice) to\b)/iu;

/** A decision and who took it. */
export const decision = lineDetector(
  'decision',
  (sentence) =>
    DECISION.test(sentence.text) &&
    sentence.words >= 7 &&
    !/\bdecided (?:not to|against)\b|\bagreed (?:or|with you|and disagreed)\b|\bhaven't decided\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
