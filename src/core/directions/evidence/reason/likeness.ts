import { isInstruction, isQuestion, lineDetector, tagged } from '../detector.ts';

const LIKENESS = tagged(
  "(?:(?:looks?|looked|feels?|felt|sounds?|sounded|smells?|smelled|tastes?|tasted|works?|worked|acts?|acted|behaves?|behaved)/VERB (?:\\S+/ADV )?like/(?:ADP|SCONJ) (?:a|an)/DET \\S+/(?:ADJ|NOUN|VERB)|(?:is|are|was|were|'s|'re)/AUX (?:\\S+/ADV )?like/(?:ADP|SCONJ) (?:(?:a|an)/DET )?\\S+/(?:NOUN|ADJ|VERB)|as/ADV \\S+/ADJ as/(?:ADP|SCONJ|ADV) (?:a|an)/DET \\S+/(?:NOUN|ADJ))",
);

const NO_BIGGER =
  /\bno (?:longer|bigger|larger|wider|thicker|heavier|taller|higher) than an? [a-z]+|\blike being an? [a-z]+/iu;

/** One thing likened to another: “it sounds like a kettle”. */
export const likeness = lineDetector(
  'likeness',
  (sentence) =>
    (LIKENESS.test(sentence.tagged) || NO_BIGGER.test(sentence.text)) &&
    !/\b(?:like (?:a|an) (?:good|great|bad|lot|few|little|nice|big|long|natural|reasonable|better|fun|perfect|real)|what (?:it|that|this) (?:looks|feels|is|sounds|tastes) like|would (?:you )?like|more like|as (?:long|soon|well|far|much|many|good|large|big|small) as|something like|such as)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence),
);
