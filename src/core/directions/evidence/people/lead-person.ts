import type { Detector } from '../detector.ts';
import { acts, personsIn } from './persons.ts';

const LEAST_DRAFT = 100;
/** Sentences that a person has to be in. */
const LEAST = 2;

/** The person whom a piece names most often and who does something in it; the line is the first with them. */
export const leadPerson: Detector = {
  id: 'lead-person',
  find: (draft) => {
    if (draft.words < LEAST_DRAFT || draft.isTechnical || draft.isInterview) return [];
    const places = [...personsIn(draft)].sort(([, a], [, b]) => b.length - a.length);
    const [lead, next] = places;
    if (!lead) return [];
    const [person, all] = lead;
    const line = all.find((at) => draft.sentences[at]?.isProse);
    const isLead = all.length >= LEAST && all.length > (next?.[1].length ?? 0);
    const doesSomething = all.some((at) => {
      const sentence = draft.sentences[at];
      return sentence !== undefined && acts(sentence, person);
    });
    const isSubject = draft.title?.includes(person) === true || draft.file.includes(`by ${person}`);
    return isLead && doesSomething && !isSubject && line !== undefined ? [{ sentence: line, person }] : [];
  },
};
