import type { Detector } from '../detector.ts';
import type { DraftSentence, DraftText } from '../draft-text.ts';
import { notesToSelf } from './note-to-self.ts';

/** A shorter piece is hardly begun. Words of the draft, and of the sentence. */
const LEAST_DRAFT = 60;
const LEAST = 5;
/** A sentence ends so; after a colon a list may follow. A name or a signature is no sentence either. */
const ENDS = /[.!?…:;,—–)\]"*_”’>]\s*$/u;

/** A sentence at the end of a paragraph that was begun and not finished; the line is that sentence. */
export const brokenOff: Detector = {
  id: 'broken-off',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isInterview) return [];
    const notes = new Set(notesToSelf(draft));
    // A note right behind it says already why it breaks off.
    const isExplained = ({ end }: DraftSentence): boolean =>
      /^\s*(?:[[(]|<!--|TODO)/u.test(draft.file.slice(end));
    const at = draft.sentences.findLastIndex(
      (sentence, place) =>
        !notes.has(place) &&
        sentence.kind === 'paragraph' &&
        draft.sentences[place + 1]?.block !== sentence.block &&
        isBroken(sentence, draft) &&
        !isExplained(sentence),
    );
    return at >= 0 ? [{ sentence: at }] : [];
  },
};

function isBroken(sentence: DraftSentence, draft: DraftText): boolean {
  const { text, words } = sentence;
  const source = draft.file.slice(sentence.start, sentence.end);
  return (
    words >= LEAST &&
    !ENDS.test(text) &&
    /^["'(]?(?:\p{Lu}|I )/u.test(text) &&
    !source.includes('\n') &&
    UNFINISHED.test(text)
  );
}

/** The last word wants something after it. */
const UNFINISHED =
  /\b(?:a|an|the|and|or|but|as|at|by|for|from|if|into|is|of|than|that|then|to|was|were|what|when|where|which|who|why|will|with|would|our|my|your|their|his|her|its|until|under|about|because|been|be|are|have|has|had|never|although|while|could|should|i'd|we'd|i've|we've|i|we|they|he|she)$/iu;
