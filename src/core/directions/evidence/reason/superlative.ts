import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const SUPERLATIVE = tagged(
  "(?:the/DET|our/\\S+|my/\\S+|its/\\S+|their/\\S+|'s/PART) (?:single/ADJ |very/ADV |[a-z]+/NUM )?(?:(?!(?:latest|nearest|closest|interest|request|test|rest|west|protest|quest|conquest|digest|manifest|arrest|chest|nest|vest|pest|crest|priest|feast|tempest|east|guest|contest|forest|best|honest|modest|harvest|earnest|earliest|lowest|highest|newest|smallest|largest|greatest|youngest|oldest|longest|shortest)/)[a-z]{2,}est/(?:ADJ|NOUN|ADV)|(?:smallest|largest|biggest|oldest|longest|shortest|youngest|greatest|best|worst)/ADJ|most/ADV \\S+/ADJ|least/ADV \\S+/ADJ) (?:<W> )?\\S+/(?:NOUN|VERB)",
);

const BARE =
  /(?:^| )the\/DET (?!(?:rest|best|latest|last|test|west|east|guest|interest|request|honest|forest|least|most)\/)[a-z]{3,}est\/\S+ (?:is|was|are|were|of)\//u;

/** It is said of something, not only mentioned. */
const SAID_OF =
  /\b(?:is|are|was|were|it's|they're|this is|these are) (?:still |now |also |easily |probably |by far )?(?:the|our|my) (?:single |very )?(?:most |least )?[a-z]+|^(?:the|our|my) (?:single |very )?(?:most [a-z]+|least [a-z]+|[a-z]+est) [a-z ]{2,40}\b(?:is|was|are|were)\b/iu;

/** Something said to be the most of its kind: “the hardest part”. */
export const superlative = lineDetector(
  'superlative',
  (sentence) =>
    (BARE.test(sentence.tagged) || (SUPERLATIVE.test(sentence.tagged) && SAID_OF.test(sentence.text))) &&
    !/\b(?:(?:easiest|simplest|most|least) (?:\w+ )?(?:way|popular|common|recent|important|likely|notable|notably|relevant|significant|effective|efficient|appropriate|recently)|best (?:practices?|of luck|wishes|regards|interests?|way|fit|place|friend|effort|efforts|option|results?|time)|(?:one|some|among|many) of the|at the (?:latest|earliest|most|least)|the (?:most|latest) (?:recent|up)|biggest thanks|largest or|test)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
