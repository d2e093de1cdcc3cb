import { isDateWord, monthOf, weekdayOf } from '../../../english/dates.ts';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { classesHere, classesOf, isInflected, placeIn } from '../../../english/word-class.ts';
import { BEFORE_NOUNS } from '../../../english/word-groups.ts';
import { isQuantity } from '../../../facts/index.ts';
import { tokenize, type Token } from '../../../text/index.ts';
import { ABSTRACT } from '../words.ts';
import { isPictured } from './pictured.ts';

/** Longer runs of words are no name of a thing. */
const LONGEST = 4;
/** More things than a picture can show. */
const MOST = 4;

/** The things that an English sentence names, in its own words: nouns with the adjectives and names before them. */
export function namedThings(sentence: string): string[] {
  const things: string[] = [];
  let run: Token[] = [];
  const close = (): void => {
    const thing = thingOf(run, sentence);
    if (thing !== undefined && !things.some((other) => other.toLowerCase() === thing.toLowerCase()))
      things.push(thing);
    run = [];
  };
  for (const token of tokenize(sentence)) {
    const last = run.at(-1);
    if (!isContent(token) || (last && (token.start - last.end > 1 || last.norm.endsWith("'s")))) close();
    if (isContent(token)) run.push(token);
  }
  close();
  return things.slice(0, MOST);
}

/** A word without `'s`, which is mostly a verb behind a thing: “the window's gone”. */
const bare = (norm: string): string => norm.replace(/['’]s$/, '');

const isContent = ({ kind, norm }: Token): boolean =>
  (kind === 'word' || kind === 'name') &&
  !FUNCTION_WORDS.has(norm) &&
  !/['’](?!s$)/.test(norm) &&
  !FUNCTION_WORDS.has(bare(norm)) &&
  bare(norm).length > 2 &&
  !isQuantity(norm) &&
  weekdayOf(norm) === undefined &&
  monthOf(norm) === undefined &&
  !isDateWord(norm);

/**
 * The last words of a run that are a thing: a noun at the end that names what can be seen, and before it no verb. A noun that cannot be seen
 * takes those before it with it: a “bank holiday” shows no bank. A name by itself is not shown: what it looks like is not known.
 */
function thingOf(run: readonly Token[], sentence: string): string | undefined {
  let words = run;
  while (words.length > 0 && !canBeNoun(words.at(-1), sentence)) words = words.slice(0, -1);
  const last = words.at(-1);
  if (!last || !isPictured(bare(last.norm))) return undefined;
  const other = words.slice(0, -1).findLastIndex((token) => !describes(token, sentence));
  words = words.slice(Math.max(other + 1, words.length - LONGEST));
  const first = words[0];
  if (words.every(({ kind }) => kind === 'name')) return undefined;
  return first && bare(sentence.slice(first.start, last.end));
}

/** True for what may stand before a thing and belong to it: no verb, adverb or word that only counts. */
const describes = (token: Token, sentence: string): boolean =>
  token.kind === 'name' ||
  (!isVerb(token, sentence) &&
    !ABSTRACT.has(token.norm) &&
    !/\p{L}{3}ly$/u.test(token.norm) &&
    // “Buying hats” shows hats; “the sleeping dog” sleeps.
    !(token.norm.endsWith('ing') && !isPictured(token.norm) && !isBehindArticle(token, sentence)));

const isBehindArticle = ({ start, end }: Token, sentence: string): boolean =>
  BEFORE_NOUNS.has(placeIn(sentence, start, end).before ?? '');

/** What a word can be without the s of a plural or a verb. */
const classesWithoutS = (norm: string): ReturnType<typeof classesOf> =>
  classesOf(norm.replace(/(?<=[^s])s$/, ''));

function canBeNoun(token: Token | undefined, sentence: string): boolean {
  if (!token) return false;
  if (token.kind === 'name') return true;
  if (token.norm.endsWith("'s")) return true;
  const here = classesHere(placeIn(sentence, token.start, token.end));
  // “Children” only ends like a participle.
  if (here && !here.has('noun'))
    return here.has('adjective') && isPictured(token.norm) && !isInflected(token.norm);
  // A word that is mostly an adjective is a noun only where no adjective can stand.
  const isNoun = classesWithoutS(token.norm).has('noun');
  return (isNoun || here?.has('adjective') === false) && !isVerb(token, sentence);
}

function isVerb({ kind, norm, start, end }: Token, sentence: string): boolean {
  if (kind === 'name') return false;
  // “Allows”: what only a verb can be without its s.
  const base = classesWithoutS(norm);
  if (norm.endsWith('s') && base.has('verb') && !base.has('noun')) return true;
  const place = placeIn(sentence, start, end);
  const here = classesHere(place);
  if (here) return !here.has('noun') && !here.has('adjective');
  // “Wash the berries”: what stands before an article, and behind none, is a verb where it can be one.
  if (BEFORE_NOUNS.has(place.after ?? '') && classesOf(norm).has('verb')) return true;
  if (isPictured(norm)) return !base.has('noun');
  return (isInflected(norm) && !norm.endsWith('s')) || classesOf(norm).has('verb');
}
