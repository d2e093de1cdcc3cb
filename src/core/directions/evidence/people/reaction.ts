import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const WHO =
  '(?:people|customers|visitors|readers|users|guests|children|kids|parents|neighbours|neighbors|strangers|newcomers|some|others|many|most|(?:some|many|most|a few|half|three|two|one) of (?:you|them)|(?:some|most|many|a few) (?:of our |of the )?(?:people|customers|visitors|readers|users|guests|members|accountants|players|farmers|teachers|drivers|chefs|cooks|gardeners|writers|designers|editors))';
const DO =
  "(?:hate[sd]?|love[sd]?|like[sd]?|laugh(?:s|ed)?|smile[sd]?|stare[sd]?|frown(?:s|ed)?|complain(?:s|ed)?|grumble[sd]?|walk(?:s|ed)? past|look(?:s|ed)? (?:at|away|up)|don't believe|didn't believe|do not believe|won't believe|roll their eyes|shake their heads?|miss(?:es|ed)?|prefer(?:s|red)?|hesitate[sd]?|giggle[sd]?|cried|wince[sd]?|whisper(?:s|ed)?|applaud(?:s|ed)?|queue[sd]?|refuse[sd]?)";
const REACTION = new RegExp(
  `(?:^|[,;] |\\b(?:and|but|that|because) )${WHO} (?:always |often |still |usually |sometimes |just |even |really |only )?${DO}\\b`,
  'iu',
);

/** What people do when they meet the thing: “people laugh”, “some accountants hate it”. */
export const reaction = lineDetector(
  'reaction',
  (sentence) =>
    REACTION.test(sentence.text) &&
    !/\bwould (?:like|love|prefer)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
