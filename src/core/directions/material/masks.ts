import type { Span } from '../../text/index.ts';
import type { DraftSentence } from './material.ts';

/** What of a sentence is not the writer's own word to the reader. Offsets are those of its text. */
export interface Mask {
  /** Somebody's words, without their marks. */
  readonly quotes: readonly Span[];
  /** Notes in square brackets. */
  readonly notes: readonly Span[];
}

/** Quotation marks may open in one sentence of a block and close in another; brackets too. */
export function readMasks(sentences: readonly DraftSentence[]): Mask[] {
  let block = -1;
  let quote = false;
  let note = false;
  return sentences.map((sentence) => {
    if (sentence.block !== block) {
      block = sentence.block;
      quote = note = false;
    }
    const quotes: Span[] = [];
    const notes: Span[] = [];
    let quoteFrom = quote ? 0 : -1;
    let noteFrom = note ? 0 : -1;
    for (const match of sentence.text.matchAll(/[“”"«»[\]]/gu)) {
      const sign = match[0];
      if (sign === '[') noteFrom = match.index;
      else if (sign === ']') {
        if (noteFrom >= 0) notes.push({ start: noteFrom, end: match.index + 1 });
        noteFrom = -1;
      } else if (quoteFrom < 0 && sign !== '”' && sign !== '»') quoteFrom = match.index + 1;
      else if (quoteFrom >= 0 && sign !== '“') {
        // An inch mark closes nothing that was said.
        quotes.push({ start: quoteFrom, end: match.index });
        quoteFrom = -1;
      }
    }
    const end = sentence.text.length;
    quote = quoteFrom >= 0;
    note = noteFrom >= 0;
    if (quote) quotes.push({ start: quoteFrom, end });
    if (note) notes.push({ start: noteFrom, end });
    return { quotes, notes };
  });
}
