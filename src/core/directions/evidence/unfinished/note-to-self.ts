import type { DraftText } from '../draft-text.ts';

const NOTE =
  /\b(?:todo|tbd|tbc|tk|fixme|xxx)\b|\b(?:to be (?:confirmed|decided|added|checked|written)|needs? (?:an? )?(?:better )?(?:ending|opening|intro|introduction|title|headline|quote|photo|number|source|better \w+)|add (?:a|the) (?:quote|photo|link|number|price|date|source) here|check (?:this|with|the (?:number|date|price|name))|insert \w+ here|not sure (?:about|if) this|ask (?!me\b|us\b|you\b|for\b)\w+ (?:about|for|whether|how|when|why|what)|draft for (?:the|a|our)|something about the)\b|^\[[^\]]+\]$|^\(?note to self/iu;

/** Indexes of sentences that the writer wrote for herself; they are never shown as evidence. */
export const notesToSelf = ({ sentences }: DraftText): readonly number[] =>
  sentences.flatMap(({ text, words }, at) => (words <= 25 && NOTE.test(text) ? [at] : []));
