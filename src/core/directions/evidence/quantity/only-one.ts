import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ONLY =
  /\bthe only (?!(?:way|thing|things|difference|reason|time|problem|exception|option|one|ones|issue|other|question|requirement|catch|downside|drawback|change|condition|caveat|thing)\b)[a-z]+\b/iu;

/** Something of which there is no second: “the only bakery on the island”. */
export const onlyOne = lineDetector(
  'only-one',
  (sentence) =>
    ONLY.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\bone of the only\b|\bnot the only\b|\bn't the only\b/iu.test(sentence.text),
);
