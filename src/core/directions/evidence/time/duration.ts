import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { NUMERAL, TIME_UNIT } from '../quantity/numbers.ts';
import { isPastOrPerfect } from '../tense.ts';

const SPAN = `(?:about |around |nearly |almost |over |more than |less than |some |the (?:last|past) |just |only |at least |a good |roughly |another |a few )?(?:${NUMERAL}|a|an|one|several|many|a few)(?: (?:long|full|whole|and a half))?(?:-| )(?:more )?${TIME_UNIT}`;
const DURATION = new RegExp(
  `\\b(?:took|taken|takes|take|spent|spend|lasted|waited|waiting)\\b[^.;]{0,30}? (?:us |me |them |him |her )?${SPAN}\\b|\\b(?:for|after|over) ${SPAN}(?! (?:old|ago|before|later|from now|each|a (?:day|week|month|year)|per))\\b`,
  'iu',
);
const NO_SPAN =
  /\b(?:years? old|year-old|ago|guarantee|warranty|within|up to|every|per (?:day|week|month|year)|notice|for a (?:second|minute|moment|day)|after a (?:second|minute|day|while)|trial|free for|first \w+ months?|return)\b/iu;

/** How long something took or has gone on. */
export const duration = lineDetector(
  'duration',
  (sentence) =>
    DURATION.test(sentence.text) &&
    !NO_SPAN.test(sentence.text) &&
    isPastOrPerfect(sentence) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
