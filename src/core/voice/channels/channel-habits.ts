import type { Sentence } from '../../text/index.ts';
import type { Localize } from '../../base/localize.ts';
import { localizeInEnglish } from '../../base/localize.ts';
import type { CorpusPost } from '../model/calibration.ts';
import { sentencesOf } from '../count/counts.ts';
import { countWords } from '../count/features.ts';
import { sampleOf } from '../calibrate/leave-one-out.ts';
import { EMOJI, NUMBER, OBJECT_CLASS, readSymbols, type VoiceSymbol } from '../model/symbols.ts';

const HABITS = {
  you: (text: string) => /^you(?:r|rs|rself|rselves)?$|^you'/.test(text),
  we: (text: string) => /^(?:we|us|ours?|ourselves|let's)$|^we'/.test(text),
  i: (text: string) => /^(?:i|me|my|mine|myself)$|^i'/.test(text),
  contraction: (text: string) => /n't$|'(?:re|ve|ll|m)$/.test(text),
  exclamation: (text: string) => /^!+$/.test(text),
  question: (text: string) => /^\?+$/.test(text),
  emoji: (text: string) => text === EMOJI,
  number: (text: string) => text === NUMBER,
  link: (text: string) => text === OBJECT_CLASS,
  dash: (text: string) => text === '—' || text === '–',
  bracket: (text: string) => text === '(',
  colon: (text: string) => text === ':' || text === ';',
} as const;

/**
 * A measured habit of a channel: words per sentence, posts per hundred with a word, or occurrences per 100
 * words.
 */
export type Habit = 'sentence' | 'wording' | keyof typeof HABITS;
const COUNTED: readonly (readonly [keyof typeof HABITS, (text: string) => boolean])[] = [
  ['you', HABITS.you],
  ['we', HABITS.we],
  ['i', HABITS.i],
  ['contraction', HABITS.contraction],
  ['exclamation', HABITS.exclamation],
  ['question', HABITS.question],
  ['emoji', HABITS.emoji],
  ['number', HABITS.number],
  ['link', HABITS.link],
  ['dash', HABITS.dash],
  ['bracket', HABITS.bracket],
  ['colon', HABITS.colon],
];

/** One way in which a channel differs from the brand's other posts. */
export interface ChannelShift {
  readonly habit: Habit;
  /** For `wording`, the word. */
  readonly word?: string;
  /**
   * In the channel and in the other posts: words per sentence, posts per hundred, or occurrences per 100
   * words.
   */
  readonly here: number;
  readonly elsewhere: number;
  /** An example sentence: from the channel where it does so more, otherwise from the other posts. */
  readonly evidence: { readonly id: string; readonly sentence: Sentence } | undefined;
}

const MOST_POSTS = 100;
const MOST_SHIFTS = 4;
/**
 * A chance below 1 in 1000 for each habit, so that testing a dozen habits gives a false alarm in about one
 * channel of a hundred.
 */
const LEAST_Z = 3.3;
/** Smaller differences may be real but are not noticeable. */
const LEAST_RATIO = 1.3;
/** Occurrences per 100 words below which nothing is a habit, in the channel or elsewhere. */
const LEAST_RATE = 0.15;

interface ReadPost {
  readonly post: CorpusPost;
  readonly sentences: readonly { readonly sentence: Sentence; readonly symbols: readonly VoiceSymbol[] }[];
  readonly words: number;
}

/** How a channel's posts differ significantly from the other posts, the clearest difference first. */
export function channelShifts(channel: Iterable<CorpusPost>, others: Iterable<CorpusPost>): ChannelShift[] {
  const here = sampleOf(channel, MOST_POSTS).map(read);
  const elsewhere = sampleOf(others, MOST_POSTS).map(read);
  const habits = [
    sentenceShift(here, elsewhere),
    ...COUNTED.map(([habit, has]) => rateShift(habit, has, here, elsewhere)),
  ];
  const clearest = habits.filter((shift) => shift !== undefined).sort((a, b) => b.z - a.z);
  // Words come last: they are easier to see in the text than rhythm and other habits.
  return [...clearest.slice(0, MOST_SHIFTS), ...wordingShifts(here, elsewhere)].map(({ shift }) => shift);
}

function read(post: CorpusPost): ReadPost {
  const sentences = sentencesOf(post.blocks).map((sentence) => ({
    sentence,
    symbols: readSymbols(sentence.text),
  }));
  return { post, sentences, words: sentences.reduce((sum, { symbols }) => sum + countWords(symbols), 0) };
}

interface Tested {
  readonly shift: ChannelShift;
  readonly z: number;
}

function sentenceShift(here: readonly ReadPost[], elsewhere: readonly ReadPost[]): Tested | undefined {
  const mean = ({ words, sentences }: ReadPost): number => words / Math.max(1, sentences.length);
  const z = Math.abs(rankZ(here.map(mean), elsewhere.map(mean)));
  const [a, b] = [medianLength(here), medianLength(elsewhere)];
  if (z < LEAST_Z || Math.max(a, b) < LEAST_RATIO * Math.min(a, b)) return undefined;
  const evidence = firstSentence(here, (symbols) => Math.abs(countWords(symbols) - a) <= 1);
  return { z, shift: { habit: 'sentence', here: a, elsewhere: b, evidence } };
}

function medianLength(posts: readonly ReadPost[]): number {
  const lengths = posts
    .flatMap(({ sentences }) => sentences.map(({ symbols }) => countWords(symbols)))
    .filter((words) => words > 0)
    .sort((a, b) => a - b);
  return lengths[lengths.length >> 1] ?? 0;
}

function rateShift(
  habit: keyof typeof HABITS,
  has: (text: string) => boolean,
  here: readonly ReadPost[],
  elsewhere: readonly ReadPost[],
): Tested | undefined {
  const times = ({ sentences }: ReadPost): number =>
    sentences.reduce((sum, { symbols }) => sum + symbols.filter(({ text }) => has(text)).length, 0);
  const rate = (post: ReadPost): number => times(post) / Math.max(1, post.words);
  const z = Math.abs(rankZ(here.map(rate), elsewhere.map(rate)));
  const perHundred = (posts: readonly ReadPost[]): number =>
    (100 * posts.reduce((sum, post) => sum + times(post), 0)) /
    Math.max(
      1,
      posts.reduce((sum, { words }) => sum + words, 0),
    );
  const [a, b] = [perHundred(here), perHundred(elsewhere)];
  if (z < LEAST_Z || Math.max(a, b) < LEAST_RATE || Math.max(a, b) < LEAST_RATIO * Math.min(a, b))
    return undefined;
  const evidence = firstSentence(a > b ? here : elsewhere, (symbols) =>
    symbols.some(({ text }) => has(text)),
  );
  return { z, shift: { habit, here: a, elsewhere: b, evidence } };
}

/** Stricter than `LEAST_Z`, since every word of a channel is tested. */
const LEAST_WORD_Z = 4.7;
const MOST_WORDS = 2;
/** The share of the channel's posts that must contain a word for it to be a habit. */
const LEAST_SHARE = 0.4;

/** Words that most of the channel's posts contain and few other posts do; singular and plural are one word. */
function wordingShifts(here: readonly ReadPost[], elsewhere: readonly ReadPost[]): Tested[] {
  const [own, others] = [postsWithWords(here), postsWithWords(elsewhere)];
  const found: Tested[] = [];
  for (const [base, { posts, forms }] of own) {
    const share = posts / here.length;
    const havingElsewhere = others.get(base)?.posts ?? 0;
    const there = havingElsewhere / elsewhere.length;
    if (share < LEAST_SHARE || share < 2 * there) continue;
    const both = (posts + havingElsewhere) / (here.length + elsewhere.length);
    const z = (share - there) / Math.sqrt(both * (1 - both) * (1 / here.length + 1 / elsewhere.length));
    if (z < LEAST_WORD_Z) continue;
    const word = mostFrequent(forms);
    const evidence = firstSentence(here, (symbols) => symbols.some(({ text }) => baseOf(text) === base));
    const shift = { habit: 'wording', word, here: 100 * share, elsewhere: 100 * there, evidence } as const;
    found.push({ z, shift });
  }
  return found
    .sort((a, b) => b.z - a.z || ((a.shift.word ?? '') < (b.shift.word ?? '') ? -1 : 1))
    .slice(0, MOST_WORDS);
}

interface WordInPosts {
  posts: number;
  /** Posts by the form of the word. */
  readonly forms: Map<string, number>;
}

function postsWithWords(posts: readonly ReadPost[]): ReadonlyMap<string, WordInPosts> {
  const counts = new Map<string, WordInPosts>();
  for (const { sentences } of posts) {
    const words = new Set(
      sentences.flatMap(({ symbols }) => symbols.filter(({ isWord }) => isWord).map(({ text }) => text)),
    );
    for (const base of new Set(Array.from(words, baseOf)))
      counts.set(base, {
        posts: (counts.get(base)?.posts ?? 0) + 1,
        forms: counts.get(base)?.forms ?? new Map<string, number>(),
      });
    for (const word of words) {
      const forms = counts.get(baseOf(word))?.forms;
      forms?.set(word, (forms.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** A noun's plural and its singular are one word: order, orders. */
const baseOf = (word: string): string => (/[^su]s$/.test(word) && word.length > 3 ? word.slice(0, -1) : word);

const mostFrequent = (forms: ReadonlyMap<string, number>): string =>
  [...forms].reduce((best, form) => (form[1] > best[1] ? form : best), ['', 0])[0];

function firstSentence(
  posts: readonly ReadPost[],
  shows: (symbols: readonly VoiceSymbol[]) => boolean,
): ChannelShift['evidence'] {
  for (const { post, sentences } of posts) {
    const found = sentences.find(({ symbols }) => shows(symbols));
    if (found) return { id: post.id, sentence: found.sentence };
  }
  return undefined;
}

/** The Mann–Whitney statistic (1947) as a standard normal deviate, ties accounted for; above 0 when `first` ranks higher. */
export function rankZ(first: readonly number[], second: readonly number[]): number {
  const n = first.length + second.length;
  if (first.length === 0 || second.length === 0) return 0;
  const all = [...first.map((value) => ({ value, own: 1 })), ...second.map((value) => ({ value, own: 0 }))];
  all.sort((a, b) => a.value - b.value);
  let rankSum = 0;
  let ties = 0;
  for (let at = 0; at < n;) {
    let end = at;
    while (end < n && all[end]?.value === all[at]?.value) end++;
    const tied = end - at;
    const own = all.slice(at, end).reduce((sum, entry) => sum + entry.own, 0);
    rankSum += own * ((at + 1 + end) / 2);
    ties += tied ** 3 - tied;
    at = end;
  }
  const u = rankSum - (first.length * (first.length + 1)) / 2;
  const middle = (first.length * second.length) / 2;
  const variance = ((first.length * second.length) / 12) * (n + 1 - ties / (n * (n - 1)));
  return variance <= 0 ? 0 : (u - middle) / Math.sqrt(variance);
}

/** Describes a shift with its figures, such as: “sentences of 9 words, elsewhere 15”. */
export function explainShift(
  { habit, word, here, elsewhere }: ChannelShift,
  localize: Localize = localizeInEnglish,
): string {
  if (habit === 'sentence') return localize('sentences of {0} words, elsewhere {1}', here, elsewhere);
  if (habit === 'wording')
    return localize(
      '‘{0}’ in {1} % of posts, elsewhere in {2} %',
      ...[word ?? '', Math.round(here), Math.round(elsewhere)],
    );
  return RATE_TEXTS[habit](localize, figure(here), figure(elsewhere));
}

/** Texts for habits that are rates, with the rates in the channel and elsewhere. */
const RATE_TEXTS: Readonly<
  Record<
    Exclude<Habit, 'sentence' | 'wording'>,
    (localize: Localize, here: string, elsewhere: string) => string
  >
> = {
  you: (localize, a, b) => localize('‘you’ {0} times in 100 words, elsewhere {1}', a, b),
  we: (localize, a, b) => localize('‘we’ {0} times in 100 words, elsewhere {1}', a, b),
  i: (localize, a, b) => localize('‘I’ {0} times in 100 words, elsewhere {1}', a, b),
  contraction: (localize, a, b) =>
    localize('short forms such as ‘don’t’ {0} times in 100 words, elsewhere {1}', a, b),
  exclamation: (localize, a, b) => localize('exclamation marks {0} times in 100 words, elsewhere {1}', a, b),
  question: (localize, a, b) => localize('question marks {0} times in 100 words, elsewhere {1}', a, b),
  emoji: (localize, a, b) => localize('emoji {0} times in 100 words, elsewhere {1}', a, b),
  number: (localize, a, b) => localize('figures {0} times in 100 words, elsewhere {1}', a, b),
  link: (localize, a, b) => localize('links or code {0} times in 100 words, elsewhere {1}', a, b),
  dash: (localize, a, b) => localize('dashes {0} times in 100 words, elsewhere {1}', a, b),
  bracket: (localize, a, b) => localize('brackets {0} times in 100 words, elsewhere {1}', a, b),
  colon: (localize, a, b) => localize('colons and semicolons {0} times in 100 words, elsewhere {1}', a, b),
};

const figure = (rate: number): string => (rate === 0 ? '0' : rate < 0.05 ? 'under 0.1' : rate.toFixed(1));
