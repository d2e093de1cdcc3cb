import { lineDetector } from '../detector.ts';

const FANFARE =
  /\b(?:(?:we(?:'re| are)|i(?:'m| am)) (?:\w+ )?(?:excited|thrilled|delighted|proud|pleased|happy|overjoyed|honou?red|glad) (?:to|that|about)|(?:it is|it's) (?:\w+ )?(?:a )?(?:with )?(?:great )?(?:pleasure|excitement) )/iu;

/** A line that announces the writers' joy instead of the news. */
export const fanfare = lineDetector(
  'fanfare',
  ({ text }) =>
    FANFARE.test(text) && !/\b(?:answer|help|receive|hear|be (?:back|able)|discuss|talk)\b/iu.test(text),
);
