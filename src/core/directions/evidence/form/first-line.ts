import type { Detector } from '../detector.ts';

/** The first sentence of a piece that is long enough for its beginning to be chosen. */
const LEAST_WORDS = 60;

export const firstLine: Detector<'first-line'> = {
  id: 'first-line',
  find: ({ sentences, words }) => {
    const at = sentences.findIndex(({ kind }) => kind === 'paragraph');
    return words >= LEAST_WORDS && sentences[at]?.isProse === true ? [{ sentence: at }] : [];
  },
};
