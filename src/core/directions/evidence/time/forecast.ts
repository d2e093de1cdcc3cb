import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const FORECAST =
  /\b(?:(?:we|i) (?:fully |really |strongly )?(?:expect|predict|suspect|bet|foresee|anticipate)\b(?! (?:you|your|all|everyone|that you|to hear|from)\b)|(?:we|i) (?:think|believe|hope)\b[^.;,]{0,60} will\b|will (?:one day|soon|eventually|never|always|probably|likely|certainly|inevitably) (?!be (?:available|open|closed|held|published|posted|announced|able|asked|sent|notified|emailed|charged|contacted)\b)\w+|(?:is|are) (?:going|likely|bound|set) to (?:become|change|grow|replace|disappear|matter|need|get|rise|fall|last)\b|in (?:five|ten|twenty|a few|\d+) years(?:' time)?,? |by 20[3-9]\d\b|the future of [a-z]+ (?:is|will|lies|looks))/iu;

/** A statement about what the world will be like, not about a date in a calendar. */
export const forecast = lineDetector(
  'forecast',
  (sentence) =>
    FORECAST.test(sentence.text) &&
    /(?:^| )(?:will|'ll|won't|wo|going|likely|expect|predict|suspect|bet|foresee|anticipate|hope|bound|set|would)\/[A-Z]+/u.test(
      sentence.tagged,
    ) &&
    !/\b(?:you will|you'll|please|your|you)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
