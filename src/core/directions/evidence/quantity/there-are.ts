import { isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const THERE_ARE = tagged(
  "there/[A-Z]+ (?:are|'re|were)/[A-Z]+ (?:only/ADV |just/ADV |now/ADV |still/ADV |about/\\S+ |around/\\S+ |nearly/ADV |over/\\S+ )?(?:[3-9]|[1-9][\\d,]+|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|twenty|thirty|forty|fifty|sixty)/NUM (?:\\S+/ADJ )?(?!(?:ways|reasons|types|kinds|steps|options|things|days|weeks|months|years|hours|minutes|questions|versions|people)/)\\S+s/NOUN",
);

/** A number of things that stand or lie somewhere: “there are 4,200 drawers”. */
export const thereAre = lineDetector(
  'there-are',
  (sentence) => THERE_ARE.test(sentence.tagged) && !isQuestion(sentence) && !isSupposed(sentence),
);
