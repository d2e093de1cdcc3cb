import { OBJECT } from '../../../text/index.ts';
import { normsOf, REQUESTS } from '../words.ts';

/** An address that is written out; prose has a sign in place of those with a protocol. */
const ADDRESS = String.raw`(?:${OBJECT}|[\w.+-]+@[\w-]+\.[\w.]*\w|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|co|uk|eu|de|fr|io|shop|example|info|app|us|ca|au)\b(?:\/[\w/.-]*\w)?)`;
const AT_ADDRESS = new RegExp(
  String.raw`[\s,;:–—]*(?:\((?:\s*(?:at|on|via|from|to|see|bei|auf|unter|sur|en)\b)?\s*${ADDRESS}\s*\)|\b(?:at|on|via|from|to|over at|here|under|bei|auf|unter|sur|en)\s*:?\s+${ADDRESS}|:\s*${ADDRESS})`,
  'giu',
);
const ANY_ADDRESS = new RegExp(ADDRESS, 'iu');
const EMOJI = /(?:\p{Extended_Pictographic}(?<![©®™])|\p{RI}|\uFE0F|\u200D|\p{EMod})+/gu;
const BETWEEN_SENTENCES = new RegExp(String.raw`(?<=[\p{L}\p{N}])\s*${EMOJI.source}\s*(?=\p{Lu})`, 'gu');
/** Hyphens that stand for a dash. */
const DASH = /(?<=\s)-{1,3}(?=\s)/gu;
const FIRST_TAGS = /^(?:#[\p{L}\p{N}_]+\s+)+(?=\p{Lu})/u;
const LAST_TAGS = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/u;

/**
 * A sentence as it is said and captioned: without pictograms, tags and addresses, and without brackets around the whole. Undefined where
 * nothing can be said, or where an address is part of the sentence.
 */
export function spoken(sentence: string): string | undefined {
  const without = sentence
    // A pictogram between two sentences stands for the full stop.
    .replace(BETWEEN_SENTENCES, '. ')
    .replace(EMOJI, ' ')
    .replace(/^(?:#[\p{L}\p{N}_]+\s*)+$/u, '')
    .replace(LAST_TAGS, '')
    .replace(FIRST_TAGS, '')
    .replace(AT_ADDRESS, '');
  if (ANY_ADDRESS.test(without)) return undefined;
  const whole = without
    .replace(/#(?=\p{L})/gu, '')
    .replace(/[→⇒➜•▪*†‡]/gu, ' ')
    .replace(DASH, '–')
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim()
    .replace(/^\(([^()]*)\)([.!?]?)$/, '$1$2')
    .trim();
  const isCut = without !== sentence && /[\p{L}\p{N}]$/u.test(whole) && !/[\p{L}\p{N}]\s*$/u.test(sentence);
  const words = normsOf(whole);
  if (words.length === 0 || (ANY_ADDRESS.test(sentence) && !isWholeWithout(sentence, words)))
    return undefined;
  return isCut ? `${whole}.` : whole;
}

/** With so few words, what is left of a sentence without its address says something only where it asks for something: “Order now.” */
const FEW = 3;

/** Whether a sentence without its address says something. An aside in brackets is there for the address. */
const isWholeWithout = (sentence: string, words: readonly string[]): boolean =>
  !sentence.startsWith('(') && (words.length > FEW || (words.length > 1 && REQUESTS.has(words[0] ?? '')));
