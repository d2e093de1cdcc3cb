import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const DEEDS =
  'built|designed|rewrote|tested|moved|changed|replaced|redesigned|created|developed|removed|simplified|iterated|interviewed|visited|ran|organised|organized|wrote|fixed|migrated|implemented|merged|refactored|contributed|prototyped|sketched|measured|compared|collected|analysed|analyzed|reviewed|worked|repaired|mended|planted|painted|printed|renovated|translated|recorded|filmed|photographed|cooked|brewed|baked|made|hosted|trained|investigated|explored|experimented|split|switched|upgraded|updated|reworked|drafted|published|prepared|added|assembled|launched|introduced|held|presented|proposed|cut|sewed|carved|raised';
const DEED = tagged(
  `(?:i|we)/PRON (?:have/AUX |'ve/AUX |had/AUX |also/ADV |then/ADV |just/ADV |recently/ADV |finally/ADV |first/ADV |mainly/ADV |primarily/ADV |initially/ADV ){0,3}(?:${DEEDS}|rebuilt)/(?:VERB|NOUN)`,
);

/** A piece of work that the writers did themselves. */
export const ownDeed = lineDetector(
  'own-deed',
  (sentence) =>
    DEED.test(sentence.tagged) &&
    sentence.words >= 7 &&
    !/\b(?:made (?:it|sure|sense|the decision|a decision|a mistake|mistakes)|if|when we (?:first )?(?:started|began)|as we)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
