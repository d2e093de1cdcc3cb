import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ENDING =
  /\b(?:we(?:'re| are| have|'ve| will|'ll)?(?: also| now| finally| therefore)?(?: be)? (?:drop(?:ped|ping)?|retir(?:e|ed|ing)|discontinu(?:e|ed|ing)|shut(?:ting)? down|clos(?:e|ed|ing)(?: down)? (?:our|the)|phas(?:e|ed|ing) out|end(?:ed|ing)? (?:support|our)|sunset(?:ting)?|stop(?:ped|ping)? (?:making|selling|supporting|using|offering|publishing|producing|shipping|printing|serving|doing|running))|(?:is|are|was|were|has been|have been|will be)(?: now| also| being)? (?:retired|discontinued|shut down|phased out|sunset))\b/iu;

/** The writers bring something of their own to an end. */
export const ending = lineDetector(
  'ending',
  (sentence) =>
    ENDING.test(sentence.text) &&
    /\b(?:we|our|my|i)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
