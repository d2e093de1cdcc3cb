import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ABSOLUTE =
  /^(?:(?:but|and|so|because|for us|here),? )?(?:every (?:single )?(?!(?:morning|day|week|month|year|time|now|so|other|few|summer|winter|spring|autumn|fall|evening|night|one of|hour|minute|second|two|three|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b)[a-z]+|everyone|everybody|nobody|no one|nothing|no (?:two |other )?(?!matter\b)[a-z]+) (?:[a-z'-]+ ){0,5}(?:is|are|has|have|needs?|wants?|gets?|knows?|deserves?|should|must|can|comes?|goes|starts?|ends?|makes?|does|do|likes?|loves?|tells?|matters?|works?|looks?|reads?|remembers?|forgets?|beats?)\b/iu;

/** “Nobody reviews it”, in the present. */
const NOBODY =
  /^(?:nobody|everybody|everyone|nothing)\/[A-Z]+ (?:else\/\S+ |really\/\S+ |ever\/\S+ |here\/\S+ )?(?!\S+ed\/|was\/|were\/|had\/|did\/|came\/|went\/|said\/|could\/|would\/|will\/)\S+\/(?:VERB|AUX)/u;

/** A statement about every one or none: “every coat leaks sooner or later”. */
export const absolute = lineDetector(
  'absolute',
  (sentence) =>
    (ABSOLUTE.test(sentence.text) || NOBODY.test(sentence.tagged)) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:welcome|invited|ticket|except|unless|almost|nearly|order|orders|included|available|thank|photos?|images?|tests?|changes?|questions?|no doubt|no longer|no need|will)\b/iu.test(
      sentence.text,
    ),
);
