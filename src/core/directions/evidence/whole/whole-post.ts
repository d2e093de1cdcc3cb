import { wholeDetector } from '../detector.ts';
import type { DraftText } from '../draft-text.ts';

/** Words from which a piece can be asked what it is as a whole. */
const LEAST = 70;
/** Paragraphs of running prose that make a piece of one thought, and the most of it that may stand in lists and under headings. */
const LEAST_PARAGRAPHS = 3;
const MOST_ITEMS = 0.25;
const MOST_HEADINGS = 3;

/** A letter, a talk, a programme or notes for oneself: nobody reads it as an essay. */
const OTHER =
  /^\s*(?:subject|to|from|re)\b[^\n]*:|^\s*(?:dear|hi|hello|hey)\b|\b(?:newsletter|bulletin|agenda|early bird|rsvp|register (?:now|here)|sign up|release notes|changelog|next meeting|call notes|in this issue)\b/imu;

/** A piece of some length that is no speech and no interview; the line is its first. */
export const wholePost = wholeDetector('whole-post', (draft) =>
  draft.words < LEAST || draft.isInterview || SPEECH.test(draft.file)
    ? undefined
    : draft.sentences.findIndex(({ isProse }) => isProse),
);

/** A piece of running prose that follows one thought; the line is its first. */
export const essay = wholeDetector('essay', (draft) =>
  isEssay(draft) ? draft.sentences.findIndex(({ isProse }) => isProse) : undefined,
);

const SPEECH =
  /\b(?:ladies and gentlemen|thank you for inviting|good (?:morning|afternoon|evening),? (?:everyone|all|to all))\b/iu;

function isEssay({ sentences, words, file, isInterview }: DraftText): boolean {
  if (words < LEAST || isInterview || OTHER.test(file) || SPEECH.test(file)) return false;
  const paragraphs = new Set(
    sentences.flatMap(({ kind, isProse, block }) => (kind === 'paragraph' && isProse ? [block] : [])),
  );
  const items = sentences.filter(({ kind }) => kind === 'item').length;
  const headings = sentences.filter(({ kind }) => kind === 'heading').length;
  return (
    paragraphs.size >= LEAST_PARAGRAPHS && items <= MOST_ITEMS * sentences.length && headings <= MOST_HEADINGS
  );
}
