import { isInstruction, isSupposed, lineDetector } from '../detector.ts';

const FIRST =
  /\bfor the (?:very )?first time\b|\b(?:my|our|their|her|his) (?:very )?first (?!(?:steps?|things?|choice|priority|name|language|aid|impressions?|class|two|three|four|few|half|thoughts?|quarter|and foremost)\b)[a-z]+|\bthe first time (?:we|i|they|she|he|that|anyone|you)\b/iu;

/** Something done for the first time. */
export const firstTime = lineDetector(
  'first-time',
  (sentence) =>
    FIRST.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isSupposed(sentence) &&
    !/\byour? first\b/iu.test(sentence.text),
);
