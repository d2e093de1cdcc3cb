import { isQuestion, lineDetector, tagged } from '../detector.ts';

/** The subject stands right before it: “tools used to build” and “we are used to waiting” are something else. */
const USED_TO = tagged(
  '(?:i|we|you|he|she|it|they|there|this|that|which|who|people|everyone|everybody|nobody|customers|users|visitors|readers|members|children|things)/[A-Z]+ (?:never/ADV |always/ADV |often/ADV |only/ADV |just/ADV )?used/VERB to/PART <W>',
);

/** “The tools he used to find it”: what was used, not what was usual. */
const AS_A_MEANS =
  /\/(?:NOUN|PROPN) (?:i|we|you|he|she|it|they|that|which|who|people)\/[A-Z]+ used\/VERB to\//u;

/** How something was and is no longer. */
export const usedTo = lineDetector(
  'used-to',
  (sentence) => USED_TO.test(sentence.tagged) && !AS_A_MEANS.test(sentence.tagged) && !isQuestion(sentence),
);
