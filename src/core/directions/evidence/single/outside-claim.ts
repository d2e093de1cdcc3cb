import { isStatement, lineDetector } from '../detector.ts';

const OWN = /\b(?:we|i|our|my|us|me|you|your|he|she|his|her)\b/iu;
/** A figure, a share, an extreme or a generalisation. */
const BOLD =
  /\b\d{1,3}(?:\.\d+)? ?(?:%|per ?cent)|\b\d{1,3}(?:,\d{3})+\b|\b\d+ (?:million|billion|thousand)\b|\b(?:half|a third|two[- ]thirds|a quarter|most|all|every|no) (?:of )?(?:the )?(?:people|adults|children|firms|companies|organi[sz]ations|websites|users|patients|schools|homes|households|drivers|birds|plants|developers|researchers|visitors|businesses)\b|\b(?:the|world's|britain's|europe's|country's) (?:first|oldest|largest|biggest|smallest|longest|only|most \w+)\b|\b(?:is|are) (?:said|known|thought|believed) to\b|\bit is (?:said|well known|thought)\b/iu;
const ATTRIBUTED =
  /\b(?:according to|says?|said|found|reported|reports?|survey|study|measured|estimates?|source)\b|"|\[\d|https?:/iu;

/** A bold statement about the world that names nobody who knows it. */
export const outsideClaim = lineDetector(
  'outside-claim',
  (sentence) =>
    sentence.words >= 7 &&
    isStatement(sentence) &&
    BOLD.test(sentence.text) &&
    !OWN.test(sentence.text) &&
    !ATTRIBUTED.test(sentence.text),
);
