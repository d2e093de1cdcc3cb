import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const DIFFICULTY =
  /\b(?:(?:the|a|one|another|our|this|that|main|biggest|real) (?:\w+ )?(?:problem|challenge|difficulty|issue|obstacle|barrier|bottleneck|pain point|trouble)s? (?:is|was|were|are|with|here|that|of|we|for)\b|(?:struggle[ds]?|struggling) (?:to|with)\b|(?:had|has|have|having) (?:trouble|difficulty|difficulties|problems|a hard time)\b|(?:is|was|are|were|it's|be|being|became|becomes|proved|can be) (?:often |very |quite |too |really |so |extremely |notoriously |surprisingly )?(?:hard|difficult|tricky|impossible|frustrating|confusing|time-consuming|cumbersome|tedious|painful) (?:to|for|and|because|when|,)|originally lacked|no small challenge)/iu;

/** A difficulty that somebody meets. */
export const difficulty = lineDetector(
  'difficulty',
  (sentence) =>
    DIFFICULTY.test(sentence.text) &&
    sentence.words >= 7 &&
    !/\b(?:not|n't|never|no longer|without) (?:\w+ )?(?:hard|difficult|a problem|tricky)|hard work|no problem\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
