import type { Post } from '../brand/index.ts';
import type { Localize } from '../base/localize.ts';
import { isDateWord, monthOf, weekdayOf } from '../english/dates.ts';
import { numberWord } from '../english/numbers.ts';
import { OBJECT, tokenize, type Sentence } from '../text/index.ts';
import { sentencesOf } from '../voice/index.ts';
import type { Evidence } from '../brand-model/evidence.ts';
import type { FoundHabit, HabitStrength } from './habit.ts';

/** Finds a sentence's place, where its post may be quoted. */
export type Locate = (post: Post, sentence: Sentence) => Evidence | undefined;

interface Sighting {
  readonly post: Post;
  readonly sentence: Sentence;
}

const LEAST_POSTS = 8;
/** The share of posts that make a way of opening or closing a habit. */
const LEAST_SHARE = 0.15;
const MOST_EVIDENCE = 8;

/** How posts open and close, and their headings. `posts` are as read, with the lines that many posts repeat. */
export function* postHabits(
  posts: readonly Post[],
  locate: Locate,
  localize: Localize,
): Generator<undefined, FoundHabit[], undefined> {
  if (posts.length < LEAST_POSTS) return [];
  const seen: Seen = {
    openings: new Map(),
    firstWords: new Map(),
    questions: [],
    lastLines: new Map(),
    headings: [],
    withText: 0,
  };
  for (const [at, post] of posts.entries()) {
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield;
    look(post, seen);
  }
  const { openings, firstWords, questions, lastLines, headings, withText } = seen;
  const found = (sightings: readonly Sighting[]): Evidence[] => evidenceOf(sightings, locate);
  return [
    ...openingHabits(openings, withText, found, localize),
    ...commonFirstWord(firstWords, withText, found, localize),
    ...closing('endings:question', questions, withText, found, (count, of) =>
      localize('Ends with a question in {0} of {1} posts', count, of),
    ),
    ...signOffs(lastLines, withText, found, localize),
    ...headingCase(headings, found, localize),
  ];
}

const POSTS_A_STEP = 20;

/** What was seen in the posts. */
interface Seen {
  readonly openings: Map<Opening, Sighting[]>;
  readonly firstWords: Map<string, Sighting[]>;
  readonly questions: Sighting[];
  readonly lastLines: Map<string, Sighting[]>;
  readonly headings: Sighting[];
  withText: number;
}

function look(post: Post, seen: Seen): void {
  for (const { kind, sentences } of post.blocks)
    if (kind === 'heading') for (const sentence of sentences) seen.headings.push({ post, sentence });
  const own = sentencesOf(post.blocks);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return;
  seen.withText++;
  for (const opening of openingsOf(first.text)) push(seen.openings, opening, { post, sentence: first });
  if (own.length === 1) return;
  const word = tokenize(first.text)[0]?.norm;
  if (word !== undefined) push(seen.firstWords, word, { post, sentence: first });
  if (/\?["”’')]*$/.test(last.text)) seen.questions.push({ post, sentence: last });
  push(seen.lastLines, comparable(last.text), { post, sentence: last });
}

const push = <Key>(map: Map<Key, Sighting[]>, key: Key, sighting: Sighting): void => {
  const known = map.get(key);
  if (known) known.push(sighting);
  else map.set(key, [sighting]);
};

const comparable = (text: string): string =>
  text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim();

function evidenceOf(sightings: readonly Sighting[], locate: Locate): Evidence[] {
  const found: Evidence[] = [];
  const posts = new Set<string>();
  for (const { post, sentence } of sightings) {
    if (found.length === MOST_EVIDENCE) break;
    const place = posts.has(post.id) ? undefined : locate(post, sentence);
    if (!place) continue;
    posts.add(post.id);
    found.push(place);
  }
  return found;
}

type Opening = 'time' | 'number' | 'question' | 'we' | 'i' | 'you';

/** The words that a date or a time may stand behind. */
const BEFORE_TIME: ReadonlySet<string> = new Set(
  'on at in by from since last this next the until every between before after early late'.split(' '),
);
/** A time stands within this many words from the start. */
const OPENING_WORDS = 4;

function openingsOf(sentence: string): Opening[] {
  const words = tokenize(sentence)
    .filter(({ kind }) => kind === 'word' || kind === 'number' || kind === 'name')
    .map(({ norm }) => norm.toLowerCase());
  const [first = ''] = words;
  return [
    ...(opensWithTime(words) ? (['time'] as const) : []),
    ...(/^[£$€]?\d/.test(first) || numberWord(first)?.kind === 'cardinal' ? (['number'] as const) : []),
    ...(/\?["”’')]*$/.test(sentence) ? (['question'] as const) : []),
    ...(/^we\b/.test(first) ? (['we'] as const) : []),
    ...(/^i\b/.test(first) ? (['i'] as const) : []),
    ...(/^your?\b/.test(first) ? (['you'] as const) : []),
  ];
}

function opensWithTime(words: readonly string[]): boolean {
  for (const [at, word] of words.slice(0, OPENING_WORDS).entries()) {
    if (isTime(word)) return true;
    if (at > 0 && monthOf(word) !== undefined && words.slice(0, at).some((one) => /^\d/.test(one)))
      return true;
    if (!BEFORE_TIME.has(word) && !/^\d/.test(word)) return false;
  }
  return false;
}

const isTime = (word: string): boolean =>
  (weekdayOf(word) !== undefined && word.length > 3) ||
  (monthOf(word) !== undefined && word.length > 4) ||
  isDateWord(word) ||
  /^(?:\d{1,2}[:.]\d{2}|\d{1,2}(?:am|pm)|(?:19|20)\d{2}|o'clock|morning|evening|afternoon|night|week|month|year|spring|summer|autumn|winter)$/.test(
    word,
  );

const OPENINGS: Readonly<Record<Opening, (localize: Localize, count: number, of: number) => string>> = {
  time: (localize, count, of) => localize('Opens with a time or a date in {0} of {1} posts', count, of),
  number: (localize, count, of) => localize('Opens with a figure in {0} of {1} posts', count, of),
  question: (localize, count, of) => localize('Opens with a question in {0} of {1} posts', count, of),
  we: (localize, count, of) => localize('Opens with “we” in {0} of {1} posts', count, of),
  i: (localize, count, of) => localize('Opens with “I” in {0} of {1} posts', count, of),
  you: (localize, count, of) => localize('Opens with “you” in {0} of {1} posts', count, of),
};

const openingHabits = (
  openings: ReadonlyMap<Opening, readonly Sighting[]>,
  posts: number,
  found: (sightings: readonly Sighting[]) => Evidence[],
  localize: Localize,
): FoundHabit[] =>
  [...openings].flatMap(([opening, sightings]) =>
    shareHabit(`openings:${opening}`, 'openings', sightings, posts, found, (count, of) =>
      OPENINGS[opening](localize, count, of),
    ),
  );

/** Words whose place at the head of a post says nothing. */
const PLAIN_FIRST: ReadonlySet<string> = new Set(['we', 'i', 'you', 'your']);
const LEAST_FIRST_WORD = 0.2;

function commonFirstWord(
  words: ReadonlyMap<string, readonly Sighting[]>,
  posts: number,
  found: (sightings: readonly Sighting[]) => Evidence[],
  localize: Localize,
): FoundHabit[] {
  const [most] = [...words]
    .filter(([word]) => /^\p{L}/u.test(word) && !PLAIN_FIRST.has(word))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1));
  if (!most || most[1].length < LEAST_FIRST_WORD * posts) return [];
  const [word, sightings] = most;
  return shareHabit(`openings:word-${word}`, 'openings', sightings, posts, found, (count, of) =>
    localize('Opens with the word “{0}” in {1} of {2} posts', word, count, of),
  );
}

const closing = (
  id: string,
  sightings: readonly Sighting[],
  posts: number,
  found: (sightings: readonly Sighting[]) => Evidence[],
  text: (count: number, of: number) => string,
): FoundHabit[] => shareHabit(id, 'endings', sightings, posts, found, text);

function shareHabit(
  id: string,
  kind: FoundHabit['kind'],
  sightings: readonly Sighting[],
  of: number,
  found: (sightings: readonly Sighting[]) => Evidence[],
  text: (count: number, of: number) => string,
): FoundHabit[] {
  const count = sightings.length;
  if (count < 3 || count < LEAST_SHARE * of) return [];
  return [
    {
      ...{ id, kind, text: text(count, of), strength: byShare(count / of), evidence: found(sightings) },
      figures: { count, of, per: 'posts', rate: (100 * count) / of, usual: undefined },
    },
  ];
}

const byShare = (share: number): HabitStrength =>
  share >= 0.5 ? 'strong' : share >= 0.25 ? 'clear' : 'slight';

const LEAST_SIGN_OFFS = 3;
const LEAST_SIGN_OFF_SHARE = 0.05;
const MOST_SIGN_OFFS = 3;

/** Last sentences that several posts have word for word. */
const signOffs = (
  lines: ReadonlyMap<string, readonly Sighting[]>,
  of: number,
  found: (sightings: readonly Sighting[]) => Evidence[],
  localize: Localize,
): FoundHabit[] =>
  [...lines]
    .filter(([, { length }]) => length >= LEAST_SIGN_OFFS && length >= LEAST_SIGN_OFF_SHARE * of)
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .slice(0, MOST_SIGN_OFFS)
    .flatMap(([line, sightings]) => {
      const evidence = found(sightings);
      // The line is named only where a post that has it may be quoted.
      const [example] = evidence;
      if (!example) return [];
      const count = sightings.length;
      return [
        {
          id: `endings:line-${line}`,
          kind: 'endings' as const,
          text: localize('Signs off with “{0}” in {1} of {2} posts', shown(example.sentence), count, of),
          figures: { count, of, per: 'posts' as const, rate: (100 * count) / of, usual: undefined },
          strength: byShare(count / of),
          evidence,
        },
      ];
    });

/** A link or a picture stands in a sentence as a sign that no font has. */
const shown = (sentence: string): string => sentence.replaceAll(OBJECT, '…');

const LEAST_HEADINGS = 10;
/** The share of headings that makes their case a habit. */
const MOST_OF_THEM = 0.8;
const SMALL_WORDS = /^(?:a|an|the|and|or|but|of|in|on|at|to|for|with|by|from|as|is|vs)$/i;

function headingCase(
  headings: readonly Sighting[],
  found: (sightings: readonly Sighting[]) => Evidence[],
  localize: Localize,
): FoundHabit[] {
  const told = headings.flatMap((heading) => {
    const form = caseOf(heading.sentence.text);
    return form === undefined ? [] : [{ heading, form }];
  });
  if (told.length < LEAST_HEADINGS) return [];
  const title = told.filter(({ form }) => form === 'title').map(({ heading }) => heading);
  const sentence = told.filter(({ form }) => form === 'sentence').map(({ heading }) => heading);
  const [more, isTitle] = title.length > sentence.length ? [title, true] : [sentence, false];
  if (more.length < MOST_OF_THEM * told.length) return [];
  const [count, of] = [more.length, told.length];
  return [
    {
      id: 'headings:case',
      kind: 'headings',
      text: isTitle
        ? localize('Headings with Capital Letters: {0} of {1} headings', count, of)
        : localize('Headings in sentence case: {0} of {1} headings', count, of),
      figures: { count, of, per: 'choices', rate: (100 * count) / of, usual: undefined },
      strength: byShare(count / of),
      evidence: found(more),
    },
  ];
}

/** Undefined where the words behind the first are too few, or names alone. */
function caseOf(heading: string): 'title' | 'sentence' | undefined {
  const words = heading.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const telling = words.slice(1).filter((word) => !SMALL_WORDS.test(word) && !/^\p{Lu}{2,}/u.test(word));
  if (telling.length < 2) return undefined;
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (capitals === telling.length) return 'title';
  return capitals <= telling.length / 2 ? 'sentence' : undefined;
}
