import type { DraftSentence } from './draft-text.ts';

/** Past forms that do not end in -ed and are no present form as well. */
const IRREGULAR =
  'was|were|had|did|went|came|said|told|took|made|gave|found|left|knew|thought|kept|held|stood|sat|ran|wrote|got|saw|heard|felt|built|bought|sold|brought|lost|began|grew|broke|spoke|ate|drank|drew|fell|flew|forgot|hid|led|met|paid|rode|rose|sang|sent|shook|slept|spent|stole|taught|threw|woke|won|wore|became|chose|drove|froze|rang|sank|swam|caught|fought|dug|shot|stuck|hung|swung|meant|understood';
/** “Are represented” is no past. */
const PAST = new RegExp(
  `(?:^| )(?:(?<!(?:is|are|be|being|'s|'re)/AUX (?:\\S+/ADV )?)[a-z]{2,}ed|${IRREGULAR})/(?:VERB|AUX)(?= |$)`,
  'u',
);
const PERFECT = /(?:^| )(?:have|has|'ve|had)\/\w+ (?:\S+\/(?:ADV|PART) ){0,2}\S+\/VERB/u;
const FUTURE =
  /(?:^| )(?:will|'ll|shall|won't|wo|would|should|could|can|might|must|please)\/\w+|(?:^| )may\/AUX/u;

/** Whether a line tells what happened. */
export const isPast = ({ tagged }: DraftSentence): boolean => PAST.test(tagged) && !FUTURE.test(tagged);
export const isPastOrPerfect = (sentence: DraftSentence): boolean =>
  isPast(sentence) || (PERFECT.test(sentence.tagged) && !FUTURE.test(sentence.tagged));
