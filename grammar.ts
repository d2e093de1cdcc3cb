import { FUNCTION_WORDS, pairKey, wordKey, type Voice } from '../../voice/index.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const DETERMINERS = set(
  `the a an this that these those our your their its my his her no some any every each all both such what which another`,
);
export const SUBJECTS = set('i you he she it we they who that this there everyone somebody someone people');
const PREPOSITIONS = set('of in with by from at on for to into about over under through without between after before as');
/** After these a verb follows that is no noun. */
export const VERB_FOLLOWS = set(`to can can't could will won't would should must may might we you they i don't doesn't didn't do please
 let's and or not we'll you'll they'll i'll it'll`.replaceAll('\n', ''));
/** After these a noun follows. */
export const NOUN_FOLLOWS: ReadonlySet<string> = new Set([...DETERMINERS, ...PREPOSITIONS].filter((word) => word !== 'to' && word !== 'that'));

/**
 * Whether two words may stand beside each other: a function word only where the brand or others have the pair. Of words of
 * content too many pairs are new for that to tell anything.
 */
export function standsBeside(voice: Voice, left: string | undefined, right: string | undefined): boolean {
  if (left === undefined || right === undefined) return true;
  if (!FUNCTION_WORDS.has(left) && !FUNCTION_WORDS.has(right)) return true;
  if (!/\p{L}/u.test(left) || !/\p{L}/u.test(right) || left.startsWith('<') || right.startsWith('<')) return true;
  const key = pairKey(wordKey(left), wordKey(right));
  const bothCommon = FUNCTION_WORDS.has(left) && FUNCTION_WORDS.has(right);
  return !bothCommon || voice.tally.count(key) > 0 || voice.background.knows(key);
}

/** Participles that follow “have”; regular ones are told by their ending. */
const PARTICIPLE =
  /(?:ed|en|wn)$|^(?:been|got|had|made|done|gone|put|set|cut|kept|sent|built|bought|brought|caught|found|held|left|lost|met|paid|read|run|said|sold|told|thought|won|come|become|begun|heard|felt|spent|stood|understood|taught|just|already|always|never|not|also|now|only|recently|ever)$/;
export const isParticiple = (word: string | undefined): boolean => word !== undefined && PARTICIPLE.test(word);
