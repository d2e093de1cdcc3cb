import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ASKED =
  /\b(?:customers?|readers?|users?|visitors?|members|people|someone|somebody|one of you|some of you|many of you|lots of you|a few of you|students|residents|subscribers|developers|teams|parents|everyone|guests|clients|patients)(?: often| always| sometimes| regularly| frequently| keep| have| all|'ve| also){0,2} (?:ask(?:ed|s|ing)?(?! the)|told|tell|tells|wrote|write in|complain(?:ed|s)?|wanted to know|wonder(?:ed)?|requested|sent in)\b(?! (?:to|you|your|yourself|for permission)\b)|\b(?:we(?:'re| are|'ve been| have been| get| often get| were)?|i(?:'m| am| get| often get|'ve been| was)?)(?: often| always| sometimes| regularly| frequently| constantly| usually| both)? asked (?!to\b)|\ba (?:question|request|complaint) (?:we|i) (?:often |always |regularly )?(?:get|hear)\b/iu;

/** What people have asked, told or complained about. */
export const askedByMany = lineDetector(
  'asked-by-many',
  (sentence) =>
    !/\b(?:i|we) (?:have )?(?:asked|told|interviewed|surveyed) /iu.test(sentence.text) &&
    ASKED.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isSupposed(sentence) &&
    !isQuestion(sentence) &&
    !/\b(?:if|when|before|after|once|should|must|may|can|will|would|could|need to) (?:you|users|people|customers|visitors|members|someone)\b/iu.test(
      sentence.text,
    ),
);
