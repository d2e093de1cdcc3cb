import { isDateWord, monthOf, weekdayOf } from '../../../english/dates.ts';
import { FUNCTION_WORDS } from '../../../english/function-words.ts';
import { classesHere, classesOf, isInflected, placeIn } from '../../../english/word-class.ts';
import { isQuantity } from '../../../facts/index.ts';
import { tokenize, type Token } from '../../../text/index.ts';
import { ABSTRACT } from '../words.ts';

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

/** The last words of a run that can be a thing: a noun at the end, and before it no verb. */
function thingOf(run: readonly Token[], sentence: string): string | undefined {
  let words = run;
  while (words.length > 0 && !isThing(words.at(-1), sentence)) words = words.slice(0, -1);
  const verb = words.slice(0, -1).findLastIndex((token) => isVerb(token, sentence));
  words = words.slice(Math.max(verb + 1, words.length - LONGEST));
  if (ABSTRACT.has(bare(words.at(-1)?.norm ?? ''))) return undefined;
  if (ABSTRACT.has(words[0]?.norm ?? '')) words = words.slice(1);
  const [first, last] = [words[0], words.at(-1)];
  return first && last && bare(sentence.slice(first.start, last.end));
}

function isThing(token: Token | undefined, sentence: string): boolean {
  if (!token) return false;
  if (token.kind === 'name') return true;
  const place = placeIn(sentence, token.start, token.end);
  if (token.norm.endsWith("'s")) return true;
  const classes = classesHere(place) ?? classesOf(token.norm.replace(/(?<=[^s])s$/, ''));
  return classes.has('noun') && !isVerb(token, sentence);
}

function isVerb({ kind, norm, start, end }: Token, sentence: string): boolean {
  if (kind === 'name') return false;
  const here = classesHere(placeIn(sentence, start, end));
  if (here) return !here.has('noun') && !here.has('adjective');
  return (isInflected(norm) && !norm.endsWith('s')) || !classesOf(norm).has('noun');
}
