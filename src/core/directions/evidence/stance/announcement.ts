import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const ANNOUNCEMENT =
  /\b(?:(?:we(?:'re| are|'ve| have)|i(?:'m| am|'ve| have))(?: just| now| finally| also| today| recently| officially)* (?:launch(?:ing|ed)|releas(?:ing|ed)|introduc(?:ing|ed)|announc(?:ing|ed)|publish(?:ing|ed)|open(?:ing|ed) (?:a|our|the)|add(?:ing|ed) (?:a|support|the|our|new|two|three)|unveil(?:ing|ed)|start(?:ing|ed) (?:a|offering|selling|making)|built (?:a|an|the|our))|(?:today|as of today|from today|starting today)[, ]+we(?:'re|'ve| are| have)?\b|(?:is|are) (?:now|finally) (?:available|live|open|out|on sale|generally available)\b|(?:excited|thrilled|delighted|proud|pleased|happy) to (?:announce|introduce|share|launch|release|present|unveil))\b/iu;

/** Something new of the writers' own. */
export const announcement = lineDetector(
  'announcement',
  (sentence) =>
    ANNOUNCEMENT.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence),
);
