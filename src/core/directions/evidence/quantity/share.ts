import { isQuestion, lineDetector } from '../detector.ts';

const SHARE =
  /(?<![\w.-])(?:\d{1,2} (?:in|out of) (?:every )?\d{2,3}\b|\d{1,2}(?:\.\d+)? ?(?:%|per ?cent) of (?!the time\b)|(?:about |around |nearly |almost |only |just |over |more than )?(?:half|a third|two[- ]thirds|a quarter|a fifth|a tenth|three[- ]quarters) of (?:the|our|all|these|those|them|us|you|my|their|its) ?|(?:about |around |nearly |only |almost )?(?:one|two|three|four|five|nine) (?:in|out of) (?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred|\d+)\b)/iu;
const OF_TIME =
  /\bof (?:the|this|last|each|every|that) (?:year|month|week|day|night|century|decade|time|way|hour|season)\b/iu;

/** A part of a whole: “half of the visitors”, “one in five heads”. */
export const share = lineDetector(
  'share',
  (sentence) =>
    SHARE.test(sentence.text) &&
    !OF_TIME.test(sentence.text) &&
    !/\b(?:upper|lower|first|second|other|better|latter|left|right|top|bottom|top|my|your) half\b/iu.test(
      sentence.text,
    ) &&
    !/\d ?% off\b/iu.test(sentence.text) &&
    !isQuestion(sentence),
);
