import { isInstruction, isQuestion, isSupposed, lineDetector } from '../detector.ts';

const OTHERS =
  '(?:most|many|too many|plenty of|other|almost all|nearly all) (?:\\w+ ){0,2}?(?:people|companies|brands|businesses|organi[sz]ations|teams|shops|firms|sites|websites|developers|projects|manufacturers|makers|restaurants|caf[eé]s|bakeries|agencies|apps|tools|providers|services|suppliers|writers|libraries|books|guides|tutorials|recipes|competitors|designers|products|coats|jackets|publishers|governments|vendors|platforms|schools)|everyone (?:else|in this (?:trade|business|industry))|everybody else|the (?:whole |rest of the )?(?:industry|trade)';
const PRACTICE = new RegExp(
  `\\b(?:${OTHERS}) (?:still |just |simply |often |usually |never |always |only |will |would |tend to |tends to |seem to |seems to |don't |do not |don't even |rarely )*(?:do|does|use|uses|make|makes|put|puts|think|thinks|assume|assumes|believe|believes|stop|stops|start|starts|ask|asks|sell|sells|charge|charges|treat|treats|try|tries|want|wants|expect|expects|write|writes|build|builds|rely|relies|offer|offers|say|says|call|calls|claim|claims|focus|focuses|ignore|ignores|forget|forgets|skip|skips|fail|fails|get|gets|tell|tells|come|comes|give|gives|take|takes|know|knows|see|sees|buy|buys|rush|test|care|bother|notice|understand|need|needs|throw|print|prints|add|adds|follow|follows)\\b`,
  'iu',
);

/** What others in the field do or think. */
export const commonPractice = lineDetector(
  'common-practice',
  (sentence) =>
    PRACTICE.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isSupposed(sentence) &&
    !isQuestion(sentence) &&
    !/\bthanks?\b|\bhave (?:contributed|helped|joined|been|already)\b|\bof our\b/iu.test(sentence.text),
);
