import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

/** A subject and a verb on either side of the turn. */
const SIDE =
  /(?:^| )(?:\S+\/(?:PRON|NOUN|PROPN|DET)) (?:\S+\/(?:ADV|PART|AUX|NOUN|PROPN) ){0,4}\S+\/(?:VERB|AUX)/u;
const TURN = /(?: ,\/PUNCT | ;\/PUNCT | )(?:but|yet)\/(?:CCONJ|ADV|SCONJ) /u;

/** Two statements set against each other, each with its own subject and verb. */
export const contrast = lineDetector('contrast', (sentence) => {
  const [before, after, more] = sentence.tagged.split(TURN);
  if (before === undefined || after === undefined || more !== undefined) return false;
  const [left, right] = [before.split(' ').length, after.split(' ').length];
  return (
    left >= 3 &&
    right >= 4 &&
    SIDE.test(before) &&
    SIDE.test(` ${after}`) &&
    !/\b(?:not only|anything but|nothing but|all but|but (?:also|rather|not least|don't worry|please|if you|you can|you should|we'd love|feel free|thanks?|sorry)|sorry|nobody but|no one but|last but)\b|^(?:not|it's not|this is not|it isn't|sorry|yes|no|and yes)\b/iu.test(
      sentence.text,
    ) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence)
  );
});
