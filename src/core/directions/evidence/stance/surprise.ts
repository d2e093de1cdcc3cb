import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const SURPRISE =
  /\b(?:(?:to|much to) (?:our|my|everyone's|their) (?:great )?(?:surprise|astonishment|delight|relief)|(?:we|i) (?:were|was) (?:\w+ )?(?:surprised|astonished|shocked|amazed|taken aback|stunned|puzzled|baffled)|(?:surprised|astonished|shocked|amazed|puzzled) (?:us|me)\b|surprisingly|unexpectedly|turns out|turned out (?:to|that)|oddly(?: enough)?|strangely(?: enough)?|nobody expected|(?:we|i) (?:didn't|did not|hadn't|never) expect(?:ed)?)\b/iu;

/** Something came otherwise than expected. */
export const surprise = lineDetector(
  'surprise',
  (sentence) =>
    SURPRISE.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:not surprisingly|unsurprisingly|no surprise|don't be surprised|not be surprised|if it turns out|may be surprised|might be surprised|you(?:'ll| will| may| might) be surprised)\b/iu.test(
      sentence.text,
    ),
);
