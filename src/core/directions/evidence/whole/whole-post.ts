import { wholeDetector } from '../detector.ts';

/** Words from which a piece can be asked what it is as a whole. */
const LEAST = 70;

/** A piece of some length; the line is its first. */
export const wholePost = wholeDetector('whole-post', ({ sentences, words, isInterview }) =>
  words < LEAST || isInterview ? undefined : sentences.findIndex(({ isProse }) => isProse),
);
