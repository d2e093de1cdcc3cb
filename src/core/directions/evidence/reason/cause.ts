import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

const CAUSE = tagged(
  'because/(?:SCONJ|ADP|ADV) (?!of/)(?:\\S+/(?:DET|PRON|NOUN|PROPN|ADJ|NUM|SCONJ|ADV|VERB|ADP) ){1,7}(?:\\S+/(?:VERB|AUX|PART|ADV))',
);

/** “The order was promised for Friday, so we did not wait.” */
const SO =
  /\bthat(?:'s| is) why\b|\bwhich is why\b|\bis the reason\b|\bthe reason is\b|\w, so (?:we|i|they|he|she|nobody|everybody) (?!(?:can|could|will|would|hope|think|guess|please|that)\b)[a-z']+/iu;

/** Something stated with its reason. */
export const cause = lineDetector(
  'cause',
  (sentence) =>
    (CAUSE.test(sentence.tagged) || SO.test(sentence.text)) &&
    sentence.words >= 9 &&
    !/\b(?:he|she|his|her|him|according)\b/iu.test(sentence.text) &&
    !/\b(?:just|simply|only|not|know|knew|say|said) because\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
