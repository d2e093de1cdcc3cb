import type { Span } from '../../text/index.ts';
import type { DraftSentence } from './material.ts';

/**
 * Somebody's words in each sentence, without their marks; they may open in one sentence of a block and close in another.
 * Offsets are those of the sentence's text.
 */
export function readQuotes(sentences: readonly DraftSentence[]): Span[][] {
  let block = -1;
  let isOpen = false;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      isOpen = false;
    }
    const quotes: Span[] = [];
    let from = isOpen ? 0 : -1;
    for (const { 0: mark, index } of sentence.text.matchAll(/[“”"«»]/gu)) {
      if (from < 0 && mark !== '”' && mark !== '»') from = index + 1;
      else if (from >= 0 && mark !== '“') {
        quotes.push({ start: from, end: index });
        from = -1;
      }
    }
    isOpen = from >= 0;
    if (isOpen) quotes.push({ start: from, end: sentence.text.length });
    return quotes;
  });
}
