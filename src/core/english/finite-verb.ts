import functionWords from '../../../data/english/function-words.json' with { type: 'json' };
import inflection from '../../../data/english/inflection.json' with { type: 'json' };
import groups from '../../../data/english/word-groups.json' with { type: 'json' };
import { classesOf, isInflected } from './word-class.ts';
import { BEFORE_NOUNS } from './word-groups.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are no finite verb although they are listed among the auxiliaries. */
const NOT_FINITE = set(groups.notFinite);
const AUXILIARIES: ReadonlySet<string> = new Set(
  [...functionWords.words.auxiliaries.split(' '), ...functionWords.words.contractions.split(' ')].filter(
    (word) => !NOT_FINITE.has(word),
  ),
);
const PAST: ReadonlySet<string> = new Set([
  ...Object.values(inflection.past),
  ...inflection.morePast.split(' '),
]);
/** Pronouns that are mostly subjects. */
const SUBJECTS = set(groups.subjectPronouns);
/** Words that may stand before a request: “Please”, “never”, “then”. */
const BEFORE_REQUESTS = set(groups.beforeRequests);

/**
 * Whether a sentence has a verb that makes it one, as far as words and their neighbours tell: an auxiliary, a past form, a form in -s behind
 * what can be its subject, a base form behind a pronoun or plural, or a request. English only.
 */
export function hasFiniteVerb(sentence: string): boolean {
  const clauses = sentence.toLowerCase().replaceAll('’', "'").split(/,\s/).map(wordsOf);
  const words = clauses.flat();
  return (
    words.some((word, at) => isFinite(word, words[at - 1], words[at + 1])) ||
    clauses.some((clause) => isRequest(clause))
  );
}

/** The words of a clause without adverbs, which stand between a verb and its subject: “They generally come”. */
const wordsOf = (clause: string): string[] =>
  (clause.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu) ?? []).filter(
    (word) => !ADVERB.test(word) && !ADVERBS.has(word),
  );
const ADVERB = /\p{L}{3}ly$/u;
const ADVERBS: ReadonlySet<string> = new Set(['also', 'often', 'still']);

function isFinite(word: string, before: string | undefined, after: string | undefined): boolean {
  if (AUXILIARIES.has(word)) return true;
  if (before === undefined) return false;
  if (before === 'this') return classesOf(word).has('verb') && !classesOf(word.replace(/s$/, '')).has('noun');
  if (SUBJECTS.has(before) && (classesOf(word).has('verb') || word.endsWith('ed'))) return true;
  if (BEFORE_NOUNS.has(before) || before === 'to') return false;
  if (PAST.has(word)) return true;
  return word.endsWith('ed') ? isInflected(word) : isPresent(word, before, after);
}

/** A form in -s behind a word that can be its subject, or a base form behind a plural: “users want”. */
function isPresent(word: string, before: string, after: string | undefined): boolean {
  const classes = classesOf(word);
  const isVerb = !classes.has('noun') || (after !== undefined && OPENS_OBJECT.has(after));
  // In “plain glazes” it is a noun.
  const canFollow = /[^s]s$/.test(word) ? !isAdjective(before) : isPlural(before);
  return classes.has('verb') && isVerb && canFollow;
}

const isAdjective = (word: string): boolean => {
  const classes = classesOf(word);
  return classes.size === 1 && classes.has('adjective');
};

const PLURALS = new Set(Object.values(inflection.plurals));
const isPlural = (word: string): boolean => PLURALS.has(word) || /[^s]s$/.test(word);

/** What stands behind a verb rather than behind a noun. */
const OPENS_OBJECT: ReadonlySet<string> = set(groups.opensObject);

function isRequest(words: readonly string[]): boolean {
  if (words.includes('please')) return true;
  const first = words.findIndex((word) => !BEFORE_REQUESTS.has(word));
  const verb = words[first];
  if (verb === undefined || isInflected(verb)) return false;
  const classes = classesOf(verb);
  if (!classes.has('verb')) return false;
  const after = words[first + 1];
  if (!classes.has('noun') || first > 0) return true;
  // “Support other artists” is one, “Support for artists” is none.
  return (
    after !== undefined && (OPENS_OBJECT.has(after) || (BEFORE_NOUNS.has(after) && !LINKS_NOUNS.has(after)))
  );
}

const LINKS_NOUNS: ReadonlySet<string> = new Set(['of', 'in', 'with', 'by', 'from']);
