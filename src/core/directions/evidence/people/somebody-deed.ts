import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';
import { isPast } from '../tense.ts';

const SOMEBODY =
  /\b(?:somebody|someone|(?:a|an|one|the) (?:old |young |little |retired |regular |long-time )?(?:man|woman|girl|boy|customer|visitor|reader|child|neighbour|neighbor|student|couple|family|lady|driver|nurse|teacher|player|member|stranger|passenger|guest|colleague|apprentice|volunteer|farmer|plumber|postman|baker|fisherman|maker)|one of (?:you|us|them|the (?:five|four|three|volunteers|regulars|children|customers))|my (?:father|mother|grandmother|grandfather|uncle|aunt|sister|brother|daughter|son|wife|husband)|(?:mrs|mr|ms|miss|dr)\.? [A-Z][a-z]+) (?:who [a-z ]{3,30} )?(?:once |then |also |even |just |recently )?(?:[a-z]{2,}ed|came|went|said|told|wrote|brought|left|sat|stood|took|gave|made|built|found|saw|heard|bought|sent|kept|drove|rang|cried|sang|slept|met|lost|won|began|got|put|cut|held|threw|caught|ran|had)\b/iu;

/** Somebody in particular, with or without a name, did something: “one player moved house eleven times”. */
export const somebodyDeed = lineDetector(
  'somebody-deed',
  (sentence) =>
    SOMEBODY.test(sentence.text) &&
    isPast(sentence) &&
    !/\bif (?:somebody|someone)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
