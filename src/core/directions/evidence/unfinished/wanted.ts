import type { DraftText } from '../draft-text.ts';
import type { Detector, Found } from '../detector.ts';
import { notesToSelf } from './note-to-self.ts';

/** What a note of the writer to herself asks for is the brief; the line is the one that the piece has there now. */
const wanted =
  (asks: RegExp, pick: (lines: readonly number[]) => number | undefined) =>
  (draft: DraftText): Found[] => {
    const notes = notesToSelf(draft);
    if (!notes.some((at) => asks.test(draft.sentences[at]?.text ?? ''))) return [];
    const line = pick(
      draft.sentences.flatMap(({ isProse }, at) => (isProse && !notes.includes(at) ? [at] : [])),
    );
    return line === undefined ? [] : [{ sentence: line }];
  };

export const wantsEnding: Detector = {
  id: 'wants-ending',
  find: wanted(/\b(?:ending|last line|conclusion|close|kicker)\b/iu, (lines) => lines.at(-1)),
};

export const wantsOpening: Detector = {
  id: 'wants-opening',
  find: wanted(/\b(?:opening|intro|introduction|first line|lede|hook)\b/iu, ([first]) => first),
};
