import { isQuestion, lineDetector } from '../detector.ts';

const AUDIENCE =
  /\b(?:(?:is|are|it's|they're|this is|that's|made|designed|built|meant|ideal|perfect|great|written|intended) (?:[a-z]+ )?for (?:anyone|anybody|people|those|everyone|everybody|the ones|folks|children|kids|parents|beginners|families|teams|developers|writers|readers|small|busy|all)\b|whether you(?:'re| are)\b|if you(?:'re| are) (?:an?|the (?:sort|kind|type)|looking|new|someone|already)\b|for (?:anyone|those|people|the ones) who\b)/iu;

/** Whom something is for. */
export const audience = lineDetector(
  'audience',
  (sentence) =>
    AUDIENCE.test(sentence.text) &&
    !isQuestion(sentence) &&
    !/\bfor (?:all|those|everyone|anyone) (?:of )?(?:your|the|his|her|their) \b|\bthank/iu.test(
      sentence.text,
    ),
);
