import data from '../../../../../data/planning/variant-words.json' with { type: 'json' };

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that open a sentence which continues the one before it. */
export const OPENERS = set(data.openers);
export const OPENING_PHRASES: readonly string[] = data.openingPhrases;
/** Pronouns of people, of things, and words that point at something said before. */
export const PERSONS = set(data.persons);
export const THINGS = set(data.things);
export const POINTERS = set(data.pointers);
/** After these, `this` means the present one: `this week`. */
export const TIMES = set(data.times);
export const DETERMINERS = set(data.determiners);
export const ONES = set(data.ones);
/** Words that limit or deny what a sentence says. */
export const LIMITS = set(data.limits);
export const ACTIONS = set(data.actions);
const PAST = set(data.past);

/** `Two a person`. */
const EACH =
  /\b(?:one|two|three|four|five|six|ten|\d+)(?: \S+)? (?:a|per) (?:person|household|customer|visit|family|order)\b|^(?:one|two) each\b/;

/** True for how much one person may have. */
export const limitsEach = (text: string): boolean => EACH.test(text.toLowerCase());

/** A greeting or signature: a few words without the sign that ends a sentence. */
export const isGreeting = (text: string): boolean =>
  /[\p{L},]$/u.test(text) && text.split(' ').length <= LONGEST_GREETING && !text.includes('.');
const LONGEST_GREETING = 3;

/** True where a text states a condition of an offer. */
export const hasTerms = (text: string): boolean => {
  const line = text.toLowerCase().replaceAll('’', "'");
  return limitsEach(text) || data.terms.some((term) => line.includes(term));
};

/** The words of a sentence in lower case, with straight apostrophes. */
export const normsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/\p{L}[\p{L}\p{M}'-]*|\p{N}+/gu) ?? [];

/** True where a text has a word that limits or denies. */
export const isLimiting = (text: string): boolean =>
  normsOf(text).some((norm) => LIMITS.has(norm) || norm.endsWith("n't")) || hasTerms(text);

/** True for a sentence about what is over. */
export const isPast = (text: string): boolean =>
  normsOf(text).some((norm) => PAST.has(norm)) &&
  !/\b(?:will|is|are|until|by|goes|opens|starts|takes)\b|['’](?:ll|re)\b/i.test(text);
