import { isQuestion, lineDetector, tagged } from '../detector.ts';

const DECIDED = tagged(
  '(?:was|were|been)/(?:AUX|VERB) (?:also/ADV |then/ADV |finally/ADV |eventually/ADV |carefully/ADV )?(?:decided|agreed|rejected|abandoned|scrapped|overlooked|forgotten)/VERB (?!by/)<W>',
);

/** A decision or a deed without the people who took it: “it was decided to move the desk”. */
export const agentless = lineDetector(
  'agentless',
  (sentence) =>
    DECIDED.test(sentence.tagged) &&
    !/\bby (?:the|our|a|an|my|his|her|their|[A-Z])/u.test(sentence.text) &&
    !/\b(?:if|unless|whether|who|which) [^.]*(?:was|were|been) \w+ed\b/iu.test(sentence.text) &&
    !isQuestion(sentence),
);
