import { isQuestion, lineDetector, tagged } from '../detector.ts';

const RULE =
  /\b(?:rule of thumb|golden rule|(?:our|the|a|my|one) (?:\w+ )?rule (?:is|was|here|that|we|says))\b/iu;
/** “We always wash the moulds”; wishes and feelings are no rules. */
const ALWAYS = tagged(
  '(?:we|i)/PRON (?:always|never)/ADV (?!(?:welcome|love|appreciate|try|strive|want|enjoy|aim|need|know|remember|forget|like|have|be|is|are|wonder|feel|hope|learn|knew|thought|had|was|did|do|does|said|get|end|find|seem|looking|think|see|heard|saw|got|felt|went|made|took|found|came)/|\\S+ed/|\\S+ing/)\\S+/VERB',
);

/** A rule by which somebody works. */
export const rule = lineDetector(
  'rule',
  (sentence) => (RULE.test(sentence.text) || ALWAYS.test(sentence.tagged)) && !isQuestion(sentence),
);
