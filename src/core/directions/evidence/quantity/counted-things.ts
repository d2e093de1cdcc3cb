import { isInstruction, isSupposed, lineDetector } from '../detector.ts';
import { isPastOrPerfect } from '../tense.ts';
import { MEASURE_UNIT, TIME_UNIT } from './numbers.ts';

/** Nouns that are counted and are no things of which one could be picked out and told about. */
const NO_THINGS = `${TIME_UNIT}|${MEASURE_UNIT}|percent|per|times?|lines?|words?|characters?|points?|degrees|steps?|ways?|reasons?|parts?|items?|pages?|bytes|bits|cents|dollars|euros|pounds|pence|credits|calories|stars?|versions?|phases?|levels?|halves|thirds|quarters|others|more|kinds?|types?|sorts?|things|options|categories|rows|columns|digits|decimals?|am|pm|views|downloads|followers|likes`;

const COUNTED = new RegExp(
  `(?:^|(?<!/PROPN|beyond/ADP|within/ADP|under/ADP|above/ADP|below/ADP|after/ADP|before/ADP|every/DET|per/ADP|at/ADP) )(?:(?:[3-9]|[1-9]\\d{1,2}|\\d{1,3}(?:,\\d{3})+|[1-9]\\d{3,})/NUM|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen)/(?:NUM|NOUN)|(?:hundreds|dozens|thousands)/NOUN of/ADP) (?:\\S+/ADJ ){0,2}(?!(?:${NO_THINGS})/)([a-z-]{3,}s|people|children|men|women)/NOUN`,
  'u',
);
const ORDINAL =
  /\b(?:top|version|chapter|step|page|phase|day|round|level|ages?|under|over-?|rule|part|section|figure|table|no\.|#) ?\d/iu;
const YEAR = /(?:^| )(?:1[5-9]|20)\d\d\/NUM (?:\S+\/ADJ )*\S+\/NOUN/u;

/** Something done to or by a number of things or people that are named: “we sold 31 tubs”, “twelve volunteers came”. */
export const countedThings = lineDetector('counted-things', (sentence) => {
  const found = COUNTED.exec(sentence.tagged);
  return (
    found !== null &&
    !YEAR.test(found[0]) &&
    isPastOrPerfect(sentence) &&
    !ORDINAL.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isSupposed(sentence)
  );
});
