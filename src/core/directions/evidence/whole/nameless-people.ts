import { isInstruction, isQuestion, isSupposed, type Detector } from '../detector.ts';
import { FIRST_NAMES } from '../first-names.ts';
import { quotation } from '../single/quotation.ts';

const PLURAL =
  /^(?:\S+ ){0,3}(?:users|customers|candidates|readers|visitors|members|contributors|developers|volunteers|researchers|students|teachers|patients|residents|participants|parents|maintainers|subscribers|clients|guests|learners|designers|engineers|scientists|librarians|farmers|gardeners|photographers|players|organisers|organizers|applicants|employees|workers|staff|colleagues|newcomers|beginners|families|neighbours|neighbors)\/NOUN (?:\S+\/(?:ADV|AUX|PRON|PART) ){0,3}(?!\S+ing\/)\S+\/(?:VERB|AUX)/u;
/** Somebody in particular. */
const NAMED =
  /(?:^| )(?:he|she|his|her|him)\/PRON|\/PROPN [a-z'-]+\/PROPN (?:\(|is|was|has|said|joined|who)/u;
const hasFirstName = (text: string): boolean =>
  (text.match(/\p{Lu}\p{Ll}+/gu) ?? []).some((word) => FIRST_NAMES.has(word.toLowerCase()));

/** A shorter piece has no room for a person. */
const LEAST_WORDS = 60;

/** A piece that speaks of people in the plural only, nobody named and nobody quoted; the line is the first about them. */
export const namelessPeople: Detector = {
  id: 'nameless-people',
  find: (draft) => {
    const isPeopled =
      quotation.find(draft).length > 0 ||
      draft.sentences.some(({ text, tagged }) => NAMED.test(tagged) || hasFirstName(text));
    if (draft.words < LEAST_WORDS || isPeopled) return [];
    const at = draft.sentences.findIndex(
      (sentence) =>
        sentence.isProse &&
        PLURAL.test(sentence.tagged) &&
        !isInstruction(sentence) &&
        !isQuestion(sentence) &&
        !isSupposed(sentence),
    );
    return at >= 0 ? [{ sentence: at }] : [];
  },
};
