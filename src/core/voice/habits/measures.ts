import data from '../../../../data/english/habits.json' with { type: 'json' };
import type { ProseBlock } from '../../text/index.ts';
import { CONTRACTIONS } from '../../english/contractions.ts';
import { countWords, lengthKey, MAX_LENGTH, pairKey, wordKey } from '../count/features.ts';
import { sentencesOf } from '../count/counts.ts';
import type { VoiceBackground } from '../background/statistics.ts';
import type { Facet } from '../model/facets.ts';
import { NUMBER, readSymbols, START, type VoiceSymbol } from '../model/symbols.ts';
import { LONG_SENTENCE } from './manner.ts';

/** Things that a reader could count in any text, in an order that keeps facets together. */
export const MEASURES = [
  'sentence-length',
  'short-sentences',
  'long-sentences',
  'you',
  'we',
  'i',
  'short-forms',
  'joining-openers',
  'questions',
  'exclamations',
  'dashes',
  'colons',
  'brackets',
  'numbers',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A measure is the mean words of a sentence, or occurrences in 100 sentences or 100 words. */
export type MeasureUnit = 'words' | 'per-sentences' | 'per-words';

interface Definition {
  readonly facet: Facet;
  readonly unit: MeasureUnit;
  readonly count: (words: number, symbols: readonly VoiceSymbol[]) => number;
  readonly usual: (background: VoiceBackground) => number;
}

/** Sentences of so many words or fewer are short. */
export const SHORT_SENTENCE = 5;

const rateOf = (background: VoiceBackground, keys: readonly number[]): number =>
  keys.reduce((sum, key) => sum + (background.rate(key)?.mean ?? 0), 0);
const lengths = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const inSentences = (background: VoiceBackground, keys: readonly number[]): number =>
  (100 * rateOf(background, keys)) /
  Math.max(1e-9, rateOf(background, lengths(1, MAX_LENGTH).map(lengthKey)));

function occurrences(facet: Facet, list: string): Definition {
  const texts = new Set(list.split(' '));
  const keys = [...texts].map(wordKey);
  return {
    facet,
    unit: 'per-words',
    count: (_, symbols) => symbols.reduce((sum, { text }) => sum + (texts.has(text) ? 1 : 0), 0),
    usual: (background) => 100 * rateOf(background, keys),
  };
}

const sentencesOfLength = (from: number, to: number): Definition => ({
  facet: 'rhythm',
  unit: 'per-sentences',
  count: (words) => (words >= from && words <= to ? 1 : 0),
  usual: (background) => inSentences(background, lengths(from, Math.min(to, MAX_LENGTH)).map(lengthKey)),
});

const OPENERS = new Set(data.joiningOpeners.split(' '));

const DEFINITIONS: Readonly<Record<Measure, Definition>> = {
  'sentence-length': {
    facet: 'rhythm',
    unit: 'words',
    count: (words) => words,
    usual: (background) => {
      const all = lengths(1, MAX_LENGTH);
      const words = all.reduce((sum, length) => sum + length * rateOf(background, [lengthKey(length)]), 0);
      return words / Math.max(1e-9, rateOf(background, all.map(lengthKey)));
    },
  },
  'short-sentences': sentencesOfLength(1, SHORT_SENTENCE),
  'long-sentences': sentencesOfLength(LONG_SENTENCE, Infinity),
  you: occurrences('address', data.words.you),
  we: occurrences('address', data.words.we),
  i: occurrences('address', data.words.i),
  'short-forms': occurrences('diction', CONTRACTIONS.map(({ short }) => short).join(' ')),
  'joining-openers': {
    facet: 'structure',
    unit: 'per-sentences',
    count: (_, [first]) => (first !== undefined && OPENERS.has(first.text) ? 1 : 0),
    usual: (background) =>
      inSentences(
        background,
        [...OPENERS].map((word) => pairKey(wordKey(START), wordKey(word))),
      ),
  },
  questions: occurrences('structure', data.marks.question),
  exclamations: occurrences('punctuation', data.marks.exclamation),
  dashes: occurrences('punctuation', data.marks.dash),
  colons: occurrences('punctuation', `${data.marks.colon} ${data.marks.semicolon}`),
  brackets: occurrences('punctuation', data.marks.bracket),
  numbers: occurrences('vocabulary', NUMBER),
};

export const measureFacet = (measure: Measure): Facet => DEFINITIONS[measure].facet;
export const measureUnit = (measure: Measure): MeasureUnit => DEFINITIONS[measure].unit;

/** A measure's figure in general English. */
export const usualMeasure = (background: VoiceBackground, measure: Measure): number =>
  DEFINITIONS[measure].usual(background);

/** What was counted in some text; counts of several texts can be added. */
export interface MeasureCounts {
  readonly posts: number;
  readonly words: number;
  readonly sentences: number;
  /** In the order of `MEASURES`. */
  readonly counts: readonly number[];
}

export const NO_MEASURES: MeasureCounts = {
  posts: 0,
  words: 0,
  sentences: 0,
  counts: MEASURES.map(() => 0),
};

/** Counts one post; quotations and headings are left out, as the voice leaves them out. */
export function countMeasures(blocks: readonly ProseBlock[]): MeasureCounts {
  const counts = MEASURES.map(() => 0);
  let words = 0;
  const sentences = sentencesOf(blocks);
  for (const { text } of sentences) {
    const symbols = readSymbols(text);
    const length = countWords(symbols);
    words += length;
    MEASURES.forEach((measure, at) => {
      counts[at] = (counts[at] ?? 0) + DEFINITIONS[measure].count(length, symbols);
    });
  }
  return { posts: 1, words, sentences: sentences.length, counts };
}

export const addMeasures = (a: MeasureCounts, b: MeasureCounts): MeasureCounts => ({
  posts: a.posts + b.posts,
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  counts: a.counts.map((count, at) => count + (b.counts[at] ?? 0)),
});

/** A measure's figure in what was counted; 0 where nothing was. */
export function measureOf(counted: MeasureCounts, measure: Measure): number {
  const count = counted.counts[MEASURES.indexOf(measure)] ?? 0;
  switch (measureUnit(measure)) {
    case 'words':
      return count / Math.max(1, counted.sentences);
    case 'per-sentences':
      return (100 * count) / Math.max(1, counted.sentences);
    case 'per-words':
      return (100 * count) / Math.max(1, counted.words);
  }
}

/** Whether a sentence has what a measure counts; for lengths, whether it is within a word of `length`. */
export function showsMeasure(sentence: string, measure: Measure, length: number): boolean {
  const symbols = readSymbols(sentence);
  const words = countWords(symbols);
  if (measure === 'sentence-length') return Math.abs(words - length) <= 1;
  return DEFINITIONS[measure].count(words, symbols) > 0;
}
