import { readProse, readProseBlocks } from '../../text/index.ts';
import type { DraftSentence } from './material.ts';

/** White space folded, as pieces are compared. */
export const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();

// A note to oneself or to a colleague, not to the reader.
const NOTE = /\[[^\]]*\]/gu;
const isNote = (text: string): boolean =>
  text.replace(NOTE, '').replace(/[\s.!?]/gu, '') === '' && text.includes('[');

/** The sentences of a draft's prose; code, front matter, comments and bracketed notes are left out. */
export function readDraftSentences(text: string): DraftSentence[] {
  return readProseBlocks(readProse(text)).flatMap(({ kind, sentences }, block) => {
    if (/^\[[^\]]*\]?$/u.test(folded(sentences.map((sentence) => sentence.text).join(' ')))) return [];
    return sentences
      .filter((sentence) => !isNote(sentence.text) && /\p{L}/u.test(sentence.text))
      .map((sentence) => ({
        ...sentence,
        text: folded(sentence.text),
        kind,
        block,
        isVerbatim: folded(text.slice(sentence.start, sentence.end)) === folded(sentence.text),
      }));
  });
}
