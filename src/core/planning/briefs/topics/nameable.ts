import names from '../../../../../data/facts/names.json' with { type: 'json' };
import months from '../../../../../data/dates/months.json' with { type: 'json' };
import general from '../../../../../data/planning/general-nouns.json' with { type: 'json' };
import { numberWord } from '../../../english/numbers.ts';
import { unitOf } from '../../../english/units.ts';
import { classesOf } from '../../../english/word-class.ts';
import { tellingWords } from '../../../directions/index.ts';

const GENERAL: ReadonlySet<string> = new Set(tellingWords(general.nouns));
const PLAIN: ReadonlySet<string> = new Set(tellingWords(general.adjectives));
const FIRST_NAMES: ReadonlySet<string> = new Set(names.firstNames);
/** Months are when, not what. */
const MONTHS: ReadonlySet<string> = new Set(
  Object.values(months.months)
    .flat()
    .flatMap((name) => tellingWords(name.toLowerCase())),
);

/** A word of a phrase: as written, and its stem. */
export interface NameWord {
  readonly stem: string;
  /** With capitals only where it is a name. */
  readonly word: string;
}

/**
 * True for what a topic can be called by: a noun, or nouns and adjectives that end with one. No first name, month or unit, and no noun by itself that
 * stands for anything.
 * @param isThing whether texts have an article before it: “the operating system”, and never “the introducing system”
 */
export function isNameable(words: readonly NameWord[], isThing: boolean): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.some(({ stem }) => isMonth(stem)) || isFirstName(first)) return false;
  if (words.length === 1) return isNoun(last) && !isGeneral(last) && !VERSION.test(last.word);
  return (
    (isNoun(last) || isActivity(last)) &&
    words.slice(0, -1).every(canStandBefore) &&
    !PLAIN.has(first.stem) &&
    (isThing || !isVerbForm(first)) &&
    // “Two hours”; “Repair Week” is an event.
    !words.some((word) => isAmount(word.word) && (word !== last || !OCCASION.test(word.word)))
  );
}

export const isMonth = (stem: string): boolean => MONTHS.has(stem);

/** What events are called by, in the singular. */
const OCCASION = /^(?:day|week|month)$/i;

/** “rc1”, “beta2”. */
const VERSION = /^(?:rc|alpha|beta|v|q)\d+$/i;

/** “Summer” is one, too: in lower case it is none. */
const isFirstName = ({ word }: NameWord): boolean =>
  /^\p{Lu}/u.test(word) && FIRST_NAMES.has(word.toLowerCase());

const classes = ({ word }: NameWord): ReturnType<typeof classesOf> => classesOf(word);

/** “End-to-end” stands before nouns. */
const isNoun = (word: NameWord): boolean => classes(word).has('noun') && !/-(?:to|in|of|by)-/.test(word.word);
/** “Penetration testing”. */
const isActivity = ({ word }: NameWord): boolean => /\p{L}{3}ing$/u.test(word);

const isVerbForm = (word: NameWord): boolean =>
  classesOf(word.word.toLowerCase()).has('verb') && /(?:ing|ed)$/.test(word.word);

const isAmount = (word: string): boolean =>
  (unitOf(word.toLowerCase()) ?? numberWord(word.toLowerCase())) !== undefined;

export const isGeneral = ({ stem, word }: NameWord): boolean =>
  GENERAL.has(stem) || PLAIN.has(stem) || isAmount(word);

/** “Supports ARI” is what somebody does; nouns before nouns are mostly singular. */
const canStandBefore = (word: NameWord): boolean =>
  (isNoun(word) || classes(word).has('adjective')) && !/[^s]s$/.test(word.word);
