import data from '../../../../data/production/storyboard-words.json' with { type: 'json' };
import {
  ACTIONS,
  DETERMINERS,
  isLimiting as isLimitingInEnglish,
  isPast,
  normsOf,
  PERSONS,
  TIMES,
} from '../../planning/variants/read/words.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs that ask the reader to do something, as a sentence begins with them. */
export const REQUESTS: ReadonlySet<string> = new Set([...ACTIONS, ...set(data.requests)]);
/** Words that join a sentence to the one before it, which it can do without. */
export const CONNECTIVES = set(data.connectives);
/** Words of other languages than English that limit or deny. */
const LIMITS = set(data.limits);
/** Words before a fact that bound it. */
export const BOUNDS = set(data.bounds);
/** Words in lower case inside names of people. */
export const NAME_PARTICLES = set(data.nameParticles);
/** Words for what costs nothing. */
const FREE = set(data.free);
/** What stands behind and before “free” where it is a price; “free software” and “feel free” are none. */
const FREE_OF = set(data.freeOf);
const FREE_AFTER = set(data.freeAfter);

/** True for a text that says that something costs nothing. */
export const saysFree = (text: string): boolean => {
  const norms = normsOf(text);
  return norms.some((norm, at) => {
    if (norm !== 'free') return FREE.has(norm);
    const [before, after] = [norms[at - 1], norms[at + 1]];
    if (before === 'feel') return false;
    return after === undefined || FREE_OF.has(after) || (before !== undefined && FREE_AFTER.has(before));
  });
};

export { DETERMINERS, isPast, normsOf, PERSONS, TIMES };

/** True where a text has a word that limits or denies. */
export const isLimiting = (text: string): boolean =>
  isLimitingInEnglish(text) || normsOf(text).some((norm) => LIMITS.has(norm));

/** Words that open a clause which is no sentence by itself. */
export const FRAGMENTS = set(data.fragments);

/** Nouns of which there is no picture, or that seldom mean the thing that can be seen: “head”, “branch”. */
export const ABSTRACT = set(data.abstract);
/** Words before a request. */
export const BEFORE_REQUESTS = set(data.beforeRequests);
/** Whom a question is about, behind its verb. */
export const ASKED_ABOUT = set(data.askedAbout);
/** Words that say until when something holds. */
export const UNTIL = new RegExp(String.raw`(?<!\p{L})(?:${data.until.join('|')})(?!\p{L})`, 'iu');
/** Behind these, “so” joins no sentence to another: “so far”. */
export const JOINED_BEHIND_SO = set(data.joinedBehindSo);
/** Adverbs before a comma which a sentence can do without. */
export const LEADING_ADVERBS: readonly string[] = data.leadingAdverbs;
/** First words by which a sentence refers to the one before it, in words and phrases. */
export const BACK_OPENERS = set(data.backOpeners);
export const BACK_PHRASES: readonly string[] = data.backPhrases;
/** Words behind which “that” stands for something. */
export const BEFORE_THAT = set(data.beforeThat);
/** Nouns whose matter was named before where “the” stands before them: “The reason is”. */
export const BACK_NOUNS = set(data.backNouns);
/** Words with which a lead-in ends that says nothing without its list, and words that announce a list. */
export const LEAD_ENDS = set(data.leadEnds);
export const ANNOUNCED = set(data.announced);
/** Words that mean a part of what was named before where a verb follows: “Some did not”. */
export const PARTS_OF_BEFORE = set(data.partsOfBefore);
/** Phrases that refer back wherever they stand, and words that do so at the end. */
export const BACK_INSIDE: readonly string[] = data.backInside;
export const BACK_LAST: readonly string[] = data.backLast;
/** Phrases about what is seen beside a text: pictures, links, code. */
export const ELSEWHERE: readonly string[] = data.elsewhere;
/** What a text calls itself: “this post” refers to nothing else. */
export const OWN_DOCUMENT = set(data.ownDocument);
/** What stands behind an “it is” that means nothing: “It is time to”. */
export const IMPERSONAL = set(data.impersonal);
/** Pronouns of things and of several. */
export const PLURAL_PRONOUNS = set(data.pluralPronouns);
/** Words for people in general, whom “they” may mean. */
export const ANYBODY = set(data.anybody);
/** What stands behind an “it” that means nothing: the clause that it stands for, and times. */
export const BEHIND_IMPERSONAL = set(data.behindImpersonal);
export const IMPERSONAL_TIMES = set(data.impersonalTimes);
/** Behind these, “those” is explained: “those who”. */
export const BEHIND_THOSE = set(data.behindThose);
/** Endings of nouns for people. */
export const PEOPLE: readonly string[] = data.people.split(' ');
/** Phrases of sentences about the post itself, and of greetings and thanks. */
export const META: readonly string[] = data.meta;
