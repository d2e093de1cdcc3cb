import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const GOAL =
  /\b(?:(?:our|the|its|my|their|one|this) (?:\w+ ){0,2}(?:goals?|aims?|objectives?|mission|vision|purpose|ambition|hope|idea) (?:of (?:the |this |our )?[\w -]{3,40} )?(?:is|was|are|were|has been|remains?) (?:to|that|simple|not)\b|we set out to\b|(?:project|programme|program|initiative|team|group|campaign|charity|collective|association) (?:aims|aimed|seeks|sought|strives) to\b)/iu;

/** What the writers or their project want to reach. */
export const goal = lineDetector(
  'goal',
  (sentence) =>
    GOAL.test(sentence.text) &&
    sentence.words >= 7 &&
    !/\bthis (?:post|article|tutorial|blog|section|chapter|guide)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
