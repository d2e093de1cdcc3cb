import type { Detector } from '../detector.ts';
import { acts, personsIn } from './persons.ts';

const LEAST_DRAFT = 100;
/** Somebody who cannot be asked, or is named only as the source of something. */
const AWAY = /\b(?:died|late|by|founded|former)\b/iu;

/** A line of prose in which somebody does something whom the piece names nowhere else; the person is that one. */
export const personLine: Detector = {
  id: 'person-line',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isTechnical || draft.isInterview) return [];
    for (const [person, [at, ...more]] of personsIn(draft)) {
      const sentence = at === undefined ? undefined : draft.sentences[at];
      if (at === undefined || more.length > 0 || sentence?.isProse !== true) continue;
      if (acts(sentence, person) && !AWAY.test(sentence.text)) return [{ sentence: at, person }];
    }
    return [];
  },
};
