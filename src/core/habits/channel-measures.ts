import { CONTRACTIONS } from '../english/contractions.ts';
import { TIME_OF_DAY } from '../english/time-of-day.ts';
import { readSymbols, sentencesOf, symbolsOfHabit } from '../voice/index.ts';
import type { Post } from '../brand/index.ts';
import type { Sentence } from '../text/index.ts';

/** What is measured of the posts of each channel, in the order in which it is shown. */
export const CHANNEL_MEASURES = [
  'post-length',
  'sentence-length',
  'headings',
  'lists',
  'quotations',
  'links',
  'hashtags',
  'emoji',
  'times',
  'brackets',
  'exclamations',
  'questions',
  'dashes',
  'semicolons',
  'numbers',
  'you',
  'we',
  'i',
  'short-forms',
] as const;
export type ChannelMeasure = (typeof CHANNEL_MEASURES)[number];

/**
 * The unit of a figure: the median number of words in a post, the mean number of words in a sentence, posts in a
 * hundred that have it, or occurrences in 1,000 words.
 */
export type ChannelUnit = 'words-a-post' | 'words-a-sentence' | 'posts' | 'in-words';

export const channelUnit = (measure: ChannelMeasure): ChannelUnit => UNITS[measure] ?? 'posts';
const UNITS: Readonly<Partial<Record<ChannelMeasure, ChannelUnit>>> = {
  'post-length': 'words-a-post',
  'sentence-length': 'words-a-sentence',
  numbers: 'in-words',
  you: 'in-words',
  we: 'in-words',
  i: 'in-words',
  'short-forms': 'in-words',
};

/** Parts of a post's form; together they are one habit. */
export const FORM_MEASURES: ReadonlySet<ChannelMeasure> = new Set([
  'post-length',
  'headings',
  'lists',
  'quotations',
  'links',
]);

/** A sentence of a post with what was counted in it. */
export interface CountedSentence {
  readonly sentence: Sentence;
  readonly words: number;
  readonly counts: Readonly<Partial<Record<ChannelMeasure, number>>>;
}

/** A post with what was counted in it. */
export interface MeasuredPost {
  readonly post: Post;
  /** Words and sentences in which wording is counted. */
  readonly words: number;
  readonly sentences: number;
  readonly counts: Readonly<Record<ChannelMeasure, number>>;
  /** The first sentence and those that show the form, then all sentences as learned. */
  readonly shown: readonly CountedSentence[];
}

const symbolsOf = (...ids: string[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => symbolsOfHabit(id).words));
const SHORT_FORMS: ReadonlySet<string> = new Set(CONTRACTIONS.map(({ short }) => short));

/** What is counted symbol by symbol. */
const SYMBOLS: readonly (readonly [ChannelMeasure, ReadonlySet<string>])[] = [
  ['emoji', symbolsOf('marks:emoji')],
  ['brackets', symbolsOf('marks:bracket')],
  ['exclamations', symbolsOf('marks:exclamation')],
  ['questions', symbolsOf('marks:question')],
  ['dashes', symbolsOf('marks:dash')],
  ['semicolons', symbolsOf('marks:semicolon')],
  ['numbers', symbolsOf('marks:number')],
  ['you', symbolsOf('address:you')],
  ['we', symbolsOf('address:we')],
  ['i', symbolsOf('address:i')],
  ['short-forms', SHORT_FORMS],
];
/** What is counted in a sentence's text. */
const PATTERNS: readonly (readonly [ChannelMeasure, RegExp])[] = [['times', TIME_OF_DAY]];
const HASHTAG = /(?<![\p{L}\p{N}&])#[\p{L}_][\p{L}\p{N}_]*/gu;

/**
 * Counts a post: its length and form as it was read, its wording as it was learned, without the lines that many posts
 * repeat. @param learned the post in its learned form
 */
export function measurePost(read: Post, learned: Post): MeasuredPost {
  const counts: Record<ChannelMeasure, number> = { ...NOTHING };
  const shown: CountedSentence[] = [];
  counts.links = read.links ?? 0;
  for (const { kind, sentences } of read.blocks) {
    const form = kind === 'paragraph' ? undefined : KIND_MEASURES[kind];
    if (form) counts[form]++;
    for (const sentence of sentences) {
      const hashtags = [...sentence.text.matchAll(HASHTAG)].length;
      counts.hashtags += hashtags;
      counts['post-length'] += wordsIn(readSymbols(sentence.text));
      const own = { ...(form && { [form]: 1 }), ...(hashtags > 0 && { hashtags }) };
      if (shown.length === 0 || Object.keys(own).length > 0) shown.push({ sentence, words: 0, counts: own });
    }
  }
  let words = 0;
  const sentences = sentencesOf(learned.blocks);
  for (const sentence of sentences) {
    const counted = countIn(sentence);
    for (const [measure] of [...SYMBOLS, ...PATTERNS]) counts[measure] += counted.counts[measure] ?? 0;
    words += counted.words;
    shown.push({ sentence, ...counted });
  }
  counts['sentence-length'] = words / Math.max(1, sentences.length);
  return { post: read, words, sentences: sentences.length, counts, shown };
}

const KIND_MEASURES = { item: 'lists', heading: 'headings', quote: 'quotations' } as const;

const NOTHING: Readonly<Record<ChannelMeasure, number>> = {
  'post-length': 0,
  'sentence-length': 0,
  headings: 0,
  lists: 0,
  quotations: 0,
  links: 0,
  hashtags: 0,
  emoji: 0,
  times: 0,
  brackets: 0,
  exclamations: 0,
  questions: 0,
  dashes: 0,
  semicolons: 0,
  numbers: 0,
  you: 0,
  we: 0,
  i: 0,
  'short-forms': 0,
};

function countIn({ text }: Sentence): Pick<CountedSentence, 'words' | 'counts'> {
  const counts: Partial<Record<ChannelMeasure, number>> = {};
  const symbols = readSymbols(text);
  for (const [measure, wanted] of SYMBOLS) {
    const count = symbols.reduce((sum, symbol) => sum + (wanted.has(symbol.text) ? 1 : 0), 0);
    if (count > 0) counts[measure] = count;
  }
  for (const [measure, pattern] of PATTERNS) {
    const count = [...text.matchAll(pattern)].length;
    if (count > 0) counts[measure] = count;
  }
  return { words: wordsIn(symbols), counts };
}

const wordsIn = (symbols: ReturnType<typeof readSymbols>): number =>
  symbols.filter(({ facet }) => facet !== 'punctuation').length;
