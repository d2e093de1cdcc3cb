import { isInstruction, isQuestion, isSupposed, lineDetector, tagged } from '../detector.ts';

/** Deeds that one can decline. “We don't know” or “we don't have” decline nothing. */
const DEED =
  'sell|use|accept|offer|ship|charge|track|store|share|collect|serve|add|run|take|publish|recommend|support|make|print|buy|cut|hide|allow|build|advertise|discount|stock|import|export|sponsor|pay|lend|rent|lock|ask|chase|count|rank|promise|photograph|freeze|dye|bleach|spray|peel|reheat|mark|put|write|read|open|keep|compete|outsource|hire|measure|rush|pretend|negotiate|compromise|follow|give|do|email|call|show';
const DECLINED = tagged(
  `(?:we|i)/PRON (?:do/AUX n't/PART|do/AUX not/PART|will/AUX not/PART|will/AUX never/ADV|wo/AUX n't/PART|never/ADV|'ll/AUX never/ADV|refuse/VERB to/PART|refused/VERB to/PART|decided/VERB not/PART to/PART|chose/VERB not/PART to/PART|have/AUX decided/VERB not/PART to/PART|have/AUX never/ADV|'ve/AUX never/ADV) (?:ever/ADV |even/ADV |simply/ADV |deliberately/ADV )?(?:${DEED}|raised|taken|used|sold|paid|charged|tracked|shared|printed|advertised|accepted|made)/(?:VERB|AUX)`,
);
const NO_CHOICE =
  /\b(?:yet|know how|do so|take (?:\w+ )?(?:for granted|lightly|long|time|part|care)|make sense|make it|do that|do anything|do this|do it|do much|ask (?:you|for) more|n't (?:have|need|know|see|think|want|expect|get|find|support (?:this|that) yet|use (?:this|that) (?:anymore|any more))|alone\b|that is what (?:we|i)|n't even|expected|imagined|thought|noticed|realised|realized|never (?:been|seen|had|heard|thought|imagined|expected|looked|met|stopped|wanted|needed|missed|used|tried|worked|lived|liked|experienced))\b/iu;

const SAID_NO =
  /\b(?:(?:we|i)(?:'ve| have)? (?:said no to|turned down)|what (?:we|i) (?:don't|won't|never) (?:do|sell|make) is)\b/iu;

/** Something that the writers decline to do. */
export const refusal = lineDetector(
  'refusal',
  (sentence) =>
    (DECLINED.test(sentence.tagged) || SAID_NO.test(sentence.text)) &&
    !NO_CHOICE.test(sentence.text) &&
    !/\b(?:show the|entire|past what|additional|in this (?:post|article)|here)\b/iu.test(sentence.text) &&
    !isInstruction(sentence) &&
    !isQuestion(sentence) &&
    !isSupposed(sentence) &&
    !/\b(?:if|when|unless|because|so that|sorry)\b[^.]*\b(?:we|i) (?:don't|won't|do not|will not)\b/iu.test(
      sentence.text,
    ),
);
