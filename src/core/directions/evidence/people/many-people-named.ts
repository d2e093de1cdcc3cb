import type { Detector } from '../detector.ts';
import { personsIn } from './persons.ts';

/** Persons, of whom none may be in more sentences than this. */
const LEAST = 4;
const MOST_OF_ONE = 3;
const LEAST_DRAFT = 90;

/** A piece in which several people have a name and none stands out; the line is the first with one of them. */
export const manyPeopleNamed: Detector = {
  id: 'many-people-named',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isTechnical || draft.isInterview) return [];
    const places = [...personsIn(draft).values()];
    const line = places
      .flat()
      .sort((a, b) => a - b)
      .find((at) => draft.sentences[at]?.isProse);
    const isEven = places.every(({ length }) => length <= MOST_OF_ONE);
    return places.length >= LEAST && isEven && line !== undefined ? [{ sentence: line }] : [];
  },
};
