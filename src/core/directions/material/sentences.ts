import { readProse, readProseBlocks, type Span } from '../../text/index.ts';
import { collapseWhitespace } from '../../base/collapse-whitespace.ts';
import type { DraftSentence } from './material.ts';

const contains = (note: Span, { start, end }: Span): boolean => note.start <= start && end <= note.end;

/**
 * The sentences of a draft's prose; code, front matter, comments and bracketed notes are left out.
 * @param notes Where the file has notes; see `readNotes`.
 */
export function readDraftSentences(text: string, notes: readonly Span[]): DraftSentence[] {
  return readProseBlocks(readProse(text)).flatMap(({ kind, sentences }, block) =>
    sentences
      .filter((sentence) => /\p{L}/u.test(sentence.text) && !notes.some((note) => contains(note, sentence)))
      .map((sentence) => ({
        ...sentence,
        text: collapseWhitespace(sentence.text),
        kind,
        block,
        isVerbatim:
          collapseWhitespace(text.slice(sentence.start, sentence.end)) === collapseWhitespace(sentence.text),
      })),
  );
}
