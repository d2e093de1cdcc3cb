import { isQuestion, lineDetector } from '../detector.ts';

const DEEDS =
  '(?:donat\\w+|volunteer\\w*|contribut\\w+|appl(?:y|ying)|sign (?:up|the)|submit\\w*|nominate|sponsor|help (?:us|out)|test|support|give (?:us )?feedback|take part|get involved|fill in|fill out|vote|lend|join)';
const APPEAL = new RegExp(
  `\\b(?:(?:please|consider|we (?:invite|encourage|urge|ask|need) (?:you|everyone|all|anyone|your)|i(?:'m| am) asking|we(?:'re| are) asking|we'd (?:love|like) (?:you|your|for you)|you can (?:also )?help|help us)\\b[^.;]{0,60}\\b${DEEDS}\\b)`,
  'iu',
);

/** The reader is asked to give, help or take part. */
export const appeal = lineDetector(
  'appeal',
  (sentence) =>
    APPEAL.test(sentence.text) &&
    !isQuestion(sentence) &&
    !/\bcontact (?:us|support)\b/iu.test(sentence.text),
);
