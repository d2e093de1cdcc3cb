import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const IMPORTANCE =
  /\b(?:(?:is|are|was|were|it's|remains?|be) (?:also |very |so |particularly |especially |extremely |increasingly |equally |critically |really |more )*(?:important|crucial|essential|vital|critical|key to|invaluable|fundamental|paramount|necessary to)\b|(?:plays?|played|playing) an? (?:\w+ )?role\b|(?:an?|the) (?:\w+ )?(?:important|crucial|essential|vital|critical|key|fundamental|integral) (?:part|role|step|component|aspect|factor|element|ingredient|foundation|reminder|meeting|issue|tool)\b|the importance of\b|(?:matters?|mattered) (?:because|to|more|most)\b)/iu;

/** Something said to be important. */
export const importance = lineDetector(
  'importance',
  (sentence) =>
    IMPORTANCE.test(sentence.text) &&
    sentence.words >= 7 &&
    !/\b(?:not|n't|less) (?:\w+ )?(?:important|essential|necessary)|important to (?:us|note|remember|mention)|most important|critical (?:bug|vulnerability|security|of)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
