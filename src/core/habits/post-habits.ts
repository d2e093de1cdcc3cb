import type { Post } from '../brand/index.ts';
import type { Localize } from '../base/localize.ts';
import { tokenize } from '../text/index.ts';
import { sentencesOf } from '../voice/index.ts';
import type { Evidence } from '../brand-model/reports/evidence.ts';
import type { FoundHabit } from './habit.ts';
import { isNoHabit } from './no-habit.ts';
import { formIn, openingsOf, openingText, type Opening } from './opening-forms.ts';
import {
  byShare,
  comparable,
  countPosts,
  evidenceOf,
  push,
  scopedHabit,
  scopeOf,
  type Locate,
  type PostCounts,
  type Scope,
  type Sighting,
} from './sightings.ts';

const LEAST_POSTS = 8;
/** The share of all posts, or of a channel's, that makes a way of opening or closing a habit. */
const LEAST_SHARE = 0.15;
const LEAST_CHANNEL_SHARE = 0.3;

/** How posts open and close, and their headings. `posts` are as read, with the lines that many posts repeat. */
export function* postHabits(
  posts: readonly Post[],
  locate: Locate,
  localize: Localize,
): Generator<undefined, FoundHabit[], undefined> {
  if (posts.length < LEAST_POSTS) return [];
  const seen = nothingSeen();
  for (const [at, post] of posts.entries()) {
    if (at % POSTS_A_STEP === POSTS_A_STEP - 1) yield;
    look(post, seen);
  }
  const looking: Looking = { counts: countPosts(seen.withText), locate, localize };
  const openings = openingHabits(seen, looking);
  const endings = [
    ...shareHabit('endings:question', 'endings', seen.questions, looking, ({ where }) =>
      localize('Ends with a question {0}', where),
    ),
    ...signOffs(seen.lastLines, looking),
    ...hashtags(seen.hashtags, looking),
  ];
  return [
    ...openings,
    ...endings,
    ...formulas(seen.middleLines, looking),
    ...headingCase(seen.headings, (sightings) => evidenceOf(sightings, locate), localize),
  ];
}

const POSTS_A_STEP = 20;

/** What was seen in the posts. */
interface Seen {
  readonly openings: Map<Opening, Sighting[]>;
  readonly firstWords: Map<string, Sighting[]>;
  readonly questions: Sighting[];
  readonly lastLines: Map<string, Sighting[]>;
  readonly middleLines: Map<string, Sighting[]>;
  readonly hashtags: Map<string, Sighting[]>;
  readonly headings: Sighting[];
  readonly withText: Post[];
}

const nothingSeen = (): Seen => ({
  openings: new Map(),
  firstWords: new Map(),
  questions: [],
  lastLines: new Map(),
  middleLines: new Map(),
  hashtags: new Map(),
  headings: [],
  withText: [],
});

/** What every search needs. */
interface Looking {
  readonly counts: PostCounts;
  readonly locate: Locate;
  readonly localize: Localize;
}

function look(post: Post, seen: Seen): void {
  for (const { kind, sentences } of post.blocks)
    if (kind === 'heading') for (const sentence of sentences) seen.headings.push({ post, sentence });
  const all = sentencesOf(post.blocks);
  lookForHashtags(post, all, seen);
  const own = all.filter(({ text }) => !isNoHabit(text) || text === all[0]?.text);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return;
  seen.withText.push(post);
  for (const opening of openingsOf(first.text)) push(seen.openings, opening, { post, sentence: first });
  if (own.length === 1) return;
  const word = tokenize(first.text)[0]?.norm;
  if (word !== undefined) push(seen.firstWords, word, { post, sentence: first });
  if (/\?["”’')]*$/.test(last.text)) seen.questions.push({ post, sentence: last });
  push(seen.lastLines, closeOf(last.text), { post, sentence: last });
  for (const sentence of own.slice(1, -1))
    push(seen.middleLines, comparable(sentence.text), { post, sentence });
}

const HASHTAG = /(?<![\p{L}\p{N}&])#[\p{L}_][\p{L}\p{N}_]*/gu;

function lookForHashtags(post: Post, sentences: readonly Sighting['sentence'][], seen: Seen): void {
  for (const sentence of sentences)
    for (const [tag] of sentence.text.matchAll(HASHTAG))
      push(seen.hashtags, tag.toLowerCase(), { post, sentence });
}

/** “Stay dry, Ann” and “Stay dry, Bob” are one way to close: a line and a name. */
const LINE_AND_NAME = /^(.*\p{L}{2}.*,)\s+\p{Lu}[\p{L}'’-]*\.?$/u;
const closeOf = (text: string): string => {
  const named = LINE_AND_NAME.exec(text)?.[1];
  return named === undefined ? comparable(text) : `${comparable(named)} …`;
};

function shareHabit(
  id: string,
  kind: FoundHabit['kind'],
  sightings: readonly Sighting[],
  { counts, locate, localize }: Looking,
  text: (scope: Scope, evidence: readonly Evidence[]) => string,
): FoundHabit[] {
  const scope = scopeOf(sightings, counts, localize);
  const least = scope.channels ? LEAST_CHANNEL_SHARE : LEAST_SHARE;
  if (scope.count < 3 || scope.share < least) return [];
  const evidence = evidenceOf(scope.sightings, locate);
  return [scopedHabit(id, kind, text(scope, evidence), scope, evidence)];
}

function openingHabits({ openings, firstWords }: Seen, looking: Looking): FoundHabit[] {
  const { localize } = looking;
  const found = [...openings].flatMap(([opening, sightings]) =>
    shareHabit(`openings:${opening}`, 'openings', sightings, looking, ({ where }, evidence) => {
      const [example] = evidence;
      return openingText(opening, where, example && formIn(opening, example.sentence), localize);
    }),
  );
  const named = new Set(
    found.flatMap(({ evidence = [] }) => evidence.map(({ path, line }) => `${path}:${String(line)}`)),
  );
  // A form such as “Morning,” says more than its first word.
  const words = commonFirstWords(firstWords, looking).filter(
    ({ evidence = [] }) =>
      !evidence.every(({ path, line }) => named.has(`${path}:${String(line)}`)) || evidence.length === 0,
  );
  return [...found, ...words];
}

/** Words whose place at the head of a post says nothing. */
const PLAIN_FIRST: ReadonlySet<string> = new Set(['we', 'i', 'you', 'your', 'the', 'a', 'an']);
const LEAST_FIRST_WORD = 0.2;
const MOST_FIRST_WORDS = 2;

const commonFirstWords = (words: ReadonlyMap<string, readonly Sighting[]>, looking: Looking): FoundHabit[] =>
  [...words]
    .filter(([word]) => /^\p{L}/u.test(word) && !PLAIN_FIRST.has(word))
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([word, sightings]) =>
      shareHabit(`openings:word-${word}`, 'openings', sightings, looking, (scope) =>
        looking.localize('Opens with “{0}” {1}', commonOpening(scope.sightings), scope.where),
      ),
    )
    .filter(({ figures }) => figures.rate >= 100 * LEAST_FIRST_WORD)
    .slice(0, MOST_FIRST_WORDS);

/** Most of the posts open with these words, as the latest of them has them. */
const MOST_OPEN = 0.8;

function commonOpening(sightings: readonly Sighting[]): string {
  const openings = sightings.map(({ sentence }) => sentence.text.split(/\s+/));
  const [latest = []] = openings;
  let words = 1;
  while (words < latest.length) {
    const opening = comparable(latest.slice(0, words + 1).join(' '));
    const same = openings.filter((one) => comparable(one.slice(0, words + 1).join(' ')) === opening).length;
    if (same < MOST_OPEN * openings.length) break;
    words++;
  }
  return latest
    .slice(0, words)
    .join(' ')
    .replace(/[,:;.]$/, '');
}

const LEAST_SIGN_OFFS = 3;
const LEAST_SIGN_OFF_SHARE = 0.1;
const MOST_SIGN_OFFS = 4;

/** Last sentences that several posts have word for word, or but for a name. */
const signOffs = (lines: ReadonlyMap<string, readonly Sighting[]>, looking: Looking): FoundHabit[] =>
  [...lines]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([line, sightings]) => {
      const scope = scopeOf(sightings, looking.counts, looking.localize);
      if (scope.count < LEAST_SIGN_OFFS || scope.share < LEAST_SIGN_OFF_SHARE) return [];
      const evidence = evidenceOf(scope.sightings, looking.locate);
      // The line is named only where a post that has it may be quoted.
      const [example] = evidence;
      if (!example) return [];
      const names = new Set(sightings.map(({ sentence }) => comparable(sentence.text))).size;
      const { localize } = looking;
      const text =
        names > 1
          ? localize('Signs off with “{0}” and a name {1}', withoutName(example.sentence), scope.where)
          : localize('Signs off with “{0}” {1}', example.sentence, scope.where);
      const id = names > 1 ? line : comparable(example.sentence);
      return [scopedHabit(`endings:line-${id}`, 'endings', text, scope, evidence)];
    })
    .slice(0, MOST_SIGN_OFFS);

const withoutName = (sentence: string): string => LINE_AND_NAME.exec(sentence)?.[1] ?? sentence;

const LEAST_FORMULA_SHARE = 0.4;
const LEAST_FORMULA_WORDS = 3;
const MOST_FORMULAS = 3;

/** Sentences that many posts have word for word, neither first nor last. */
const formulas = (lines: ReadonlyMap<string, readonly Sighting[]>, looking: Looking): FoundHabit[] =>
  [...lines]
    .filter(
      ([line, { length }]) => length >= LEAST_SIGN_OFFS && line.split(' ').length >= LEAST_FORMULA_WORDS,
    )
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([line, sightings]) =>
      shareHabit(`words:line-${line}`, 'words', sightings, looking, ({ where }, [example]) =>
        example ? looking.localize('Has the sentence “{0}” {1}', example.sentence, where) : '',
      ),
    )
    .filter(({ text, figures }) => text !== '' && figures.rate >= 100 * LEAST_FORMULA_SHARE)
    .slice(0, MOST_FORMULAS);

const LEAST_TAG_SHARE = 0.4;
const MOST_TAGS = 3;

/** Hashtags that most posts of a channel have. */
const hashtags = (tags: ReadonlyMap<string, readonly Sighting[]>, looking: Looking): FoundHabit[] =>
  [...tags]
    .sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
    .flatMap(([tag, sightings]) =>
      shareHabit(`endings:line-${tag}`, 'endings', sightings, looking, ({ where }, [example]) =>
        example ? looking.localize('Has the hashtag “{0}” {1}', tag, where) : '',
      ),
    )
    .filter(({ text, figures }) => text !== '' && figures.rate >= 100 * LEAST_TAG_SHARE)
    .slice(0, MOST_TAGS);

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
