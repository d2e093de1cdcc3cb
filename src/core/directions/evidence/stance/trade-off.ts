import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const TRADE_OFF =
  /\b(?:trade-?offs?|at the (?:cost|expense|price) of|(?:the|one|a) (?:\w+ )?(?:downside|drawback|disadvantage|catch) (?:is|was|of|to)|comes at a (?:cost|price)|in exchange for|the price (?:we|you|i) pay|pays? for (?:it|that|this) (?:with|in|by)|(?:we|i) (?:gave|give) up\b)/iu;

/** What has to be given for something. */
export const tradeOff = lineDetector(
  'trade-off',
  (sentence) =>
    TRADE_OFF.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\bno (?:downside|drawback|catch)\b|in exchange for (?:money|payment|goods)/iu.test(sentence.text),
);
