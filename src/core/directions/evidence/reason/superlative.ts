import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const SUPERLATIVE = tagged(
  "(?:the/DET|our/\\S+|my/\\S+|its/\\S+|their/\\S+|'s/PART) (?:single/ADJ |very/ADV |[a-z]+/NUM )?(?:(?!(?:latest|nearest|closest|interest|request|test|rest|west|protest|quest|conquest|digest|manifest|arrest|chest|nest|vest|pest|crest|priest|feast|tempest|east|guest|contest|forest|best|honest|modest|harvest|earnest|earliest|lowest|highest|newest|smallest|largest|greatest|youngest|oldest|longest|shortest)/)[a-z]{2,}est/(?:ADJ|NOUN|ADV)|(?:smallest|largest|biggest|oldest|longest|shortest|youngest|greatest|best|worst)/ADJ|most/ADV \\S+/ADJ|least/ADV \\S+/ADJ) (?:<W> )?\\S+/(?:NOUN|VERB)",
);

/** Something said to be the most of its kind: “the hardest part”. */
export const superlative = lineDetector(
  'superlative',
  (sentence) =>
    SUPERLATIVE.test(sentence.tagged) &&
    !/\b(?:(?:easiest|simplest|most|least) (?:\w+ )?(?:way|popular|common|recent|important|likely|notable|notably|relevant|significant|effective|efficient|appropriate|recently)|best (?:practices?|of luck|wishes|regards|interests?|way|fit|place|friend|effort|efforts|option|results?|time)|(?:one|some|among|many) of the|at the (?:latest|earliest|most|least)|the (?:most|latest) (?:recent|up)|biggest thanks|largest or|test)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
