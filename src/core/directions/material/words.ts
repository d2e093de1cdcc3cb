import type { Clause } from './material.ts';

/** A word of a sentence with what hangs on it; `start` and `end` are UTF-16 offsets in that sentence. */
export interface Word {
  readonly text: string;
  /** Lower case, straight apostrophes. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** The punctuation between it and the next word. */
  readonly after: string;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

export const PRONOUNS: ReadonlyMap<string, Clause['person']> = new Map<string, Clause['person']>([
  ['i', 'i'],
  ['we', 'we'],
  ['you', 'you'],
  ['he', 'he'],
  ['she', 'she'],
  ['it', 'it'],
  ['they', 'they'],
  ['everyone', 'singular'],
  ['everybody', 'singular'],
  ['nobody', 'singular'],
  ['someone', 'singular'],
  ['somebody', 'singular'],
  ['anyone', 'singular'],
  ['everything', 'singular'],
  ['nothing', 'singular'],
  ['something', 'singular'],
]);
export const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million dozen',
);
export const ARTICLES = set(
  'the a an this that these those my our your his her its their every each no any some both all another',
);
export const QUANTIFIERS = set('most many few several much more either neither half');
export const isDeterminer = (norm: string): boolean =>
  ARTICLES.has(norm) ||
  QUANTIFIERS.has(norm) ||
  NUMBER_WORDS.has(norm) ||
  /^\d/u.test(norm) ||
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/u.test(norm);
export const MODALS = set('can could will would may might must shall should');
export const BE = set('am is are was were be been being');
export const HAVE = set('have has had');
export const DO = set('do does did');
export const PREPOSITIONS = set(
  'about above across after against along among around at before behind below beneath beside between beyond by despite down during for from in inside into like near of off on onto out outside over past per since than through throughout to toward towards under until up upon via with within without as',
);
export const CONJUNCTIONS = set('and but so yet or nor');
export const SUBORDINATORS = set(
  'if when while because although though unless until till since once whereas where whether that which who whom whose what how why as whenever wherever whatever',
);
/** Adverbs that may stand between subject and verb. */
export const ADVERBS = set(
  'never always still just only also often now already really usually sometimes rarely seldom finally then actually simply soon even ever hardly barely nearly almost probably perhaps once again recently quickly slowly quietly carefully currently originally mostly mainly largely merely quite very certainly clearly gladly happily generally typically regularly occasionally eventually immediately suddenly later first initially today henceforth truly lovingly seamlessly effortlessly fully newly previously',
);
/** Adjectives that are easily taken for the noun of a phrase. */
export const ADJECTIVES = set(
  'old new best first last same other latter former next right wrong late early good better bad worse worst big small little long short high low full empty clean dry wet own whole entire only very more most less least few many much several certain various different similar main major minor great large larger largest smaller smallest bigger biggest longer shorter higher lower greater older newer real true free open ready sure able available possible impossible important proud happy glad sorry thrilled key final latest recent current previous original simple easy hard soft heavy light dark bright cold hot warm cool fresh quiet loud slow fast quick red green blue black white yellow brown pink grey gray purple orange public private local global national international digital English daily weekly monthly annual second third fourth fifth such single double brown nice fine strong weak rich poor young premium total usual ordinary common normal typical average spare extra regular special separate direct due ready worth likely revolutionary ordinary necessary plain bare wooden golden steep shallow',
);
export const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/u;

export const straight = (text: string): string => text.toLowerCase().replace(/[’ʼ]/gu, "'");

const WORD = /[\p{L}\p{N}£$€#@\uFFFC][\p{L}\p{M}\p{N}.,’'/:°%+&-]*/gu;

/** The words of a sentence. */
export function readWords(text: string): Word[] {
  const words = [...text.matchAll(WORD)].map((match) => {
    const initials = /^(?:\p{L}\.){2,}$/u.test(match[0]);
    const written = initials ? match[0] : match[0].replace(/[.,:’'/&+-]+$/u, '');
    return { text: written, norm: straight(written), start: match.index, end: match.index + written.length };
  });
  return words.map((word, at) => ({
    ...word,
    after: text.slice(word.end, words[at + 1]?.start ?? text.length).trim(),
  }));
}

const IRREGULAR_PLURALS = set(
  'people children men women feet teeth mice police these those we they halves leaves knives shelves lives',
);
const SINGULAR_IN_S =
  /(?:ss|us|is|ics|news|lens|gas|bus|plus|series|always|perhaps|canvas|chaos|bias|atlas)$/u;

/** Whether a noun is a plural as far as its form tells. */
export const looksPlural = (noun: string): boolean => {
  const norm = straight(noun);
  return (
    IRREGULAR_PLURALS.has(norm) ||
    (norm.endsWith('s') && !norm.endsWith("'s") && norm.length > 3 && !SINGULAR_IN_S.test(norm))
  );
};
