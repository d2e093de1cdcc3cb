import data from '../../../../data/english/habits.json' with { type: 'json' };
import { lengthKey, LOWER_KEY, MAX_LENGTH, pairKey, registerKey, wordKey } from '../count/features.ts';
import { EMOJI, NUMBER, START } from '../model/symbols.ts';
import { SPELLING_PAIRS } from '../../english/spelling.ts';
import { CONTRACTIONS } from '../../english/contractions.ts';
import type { Tally } from '../model/tally.ts';
import type { Voice } from '../score/voice.ts';

const keysOf = (words: string): number[] => words.split(' ').map(wordKey);
const openersOf = (words: string): number[] =>
  words.split(' ').map((word) => pairKey(wordKey(START), wordKey(word)));
const lengths = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => lengthKey(from + at));

/** Habits counted per word. The lists were written for Timbre; none comes from a corpus. */
const PER_WORDS = {
  we: keysOf(data.words.we),
  i: keysOf(data.words.i),
  you: keysOf(data.words.you),
  question: keysOf(data.marks.question),
  exclamation: keysOf(data.marks.exclamation),
  dash: keysOf(data.marks.dash),
  semicolon: keysOf(data.marks.semicolon),
  colon: keysOf(data.marks.colon),
  bracket: keysOf(data.marks.bracket),
  ellipsis: keysOf(data.marks.ellipsis),
  emoji: [wordKey(EMOJI)],
  number: [wordKey(NUMBER)],
  hedge: [registerKey('hedge')],
  intensifier: keysOf(data.intensifiers),
  hype: [registerKey('hype')],
  corporate: [registerKey('corporate')],
  assistant: [registerKey('assistant')],
  casual: [registerKey('casual')],
} as const;

/** Habits counted per sentence. */
const PER_SENTENCES = {
  'short-sentence': lengths(1, 5),
  'long-sentence': lengths(25, MAX_LENGTH),
  'joining-opener': openersOf(data.joiningOpeners),
  'lower-opener': [LOWER_KEY],
} as const;

/** The id under which a profile confirms a habit or switches it off. */
export const habitId = (habit: HabitName): string => IDS[habit] ?? `marks:${habit}`;

const IDS: Readonly<Partial<Record<HabitName, string>>> = {
  'short-sentence': 'sentences:short',
  'long-sentence': 'sentences:long',
  'joining-opener': 'openings:joining',
  'lower-opener': 'openings:lower',
  'short-form': 'words:contractions',
  british: 'words:spelling',
  we: 'address:we',
  i: 'address:i',
  you: 'address:you',
  hedge: 'register:hedge',
  intensifier: 'register:intensifier',
  hype: 'register:hype',
  corporate: 'register:corporate',
  assistant: 'register:assistant',
  casual: 'register:casual',
};

export type HabitName = keyof typeof PER_WORDS | keyof typeof PER_SENTENCES | 'short-form' | 'british';

const AMERICAN = SPELLING_PAIRS.map(({ american }) => wordKey(american));
const BRITISH = SPELLING_PAIRS.map(({ british }) => wordKey(british));

/** The rate of a habit in the brand's posts beside its rate in general English. */
export interface MeasuredHabit {
  readonly habit: HabitName;
  readonly per: 'words' | 'sentences' | 'choices';
  /**
   * Occurrences in the brand's posts, and the number of words, sentences or choices that they were counted
   * in.
   */
  readonly count: number;
  readonly of: number;
  /** Per hundred, for the brand and for general English. */
  readonly rate: number;
  readonly usual: number;
}

/** Corpora of fewer words show no habits. */
const LEAST_WORDS = 300;

/**
 * The habits in which a brand notably differs from general English, in the order of the lists above: by at
 * least half and by three standard deviations of a count (Poisson). Empty for a brand of few words.
 */
export function measureHabits({ tally, background }: Voice): MeasuredHabit[] {
  if (tally.words < LEAST_WORDS) return [];
  const own = (keys: readonly number[]): number => keys.reduce((sum, key) => sum + tally.count(key), 0);
  const usual = (keys: readonly number[]): number =>
    keys.reduce((sum, key) => sum + (background.rate(key)?.mean ?? 0), 0);
  const usualSentences = usual(lengths(1, MAX_LENGTH));
  const measured = (
    per: MeasuredHabit['per'],
    of: number,
    usualOf: number,
    lists: Readonly<Partial<Record<HabitName, readonly number[]>>>,
  ): MeasuredHabit[] =>
    HABITS.flatMap((habit) => {
      const keys = lists[habit];
      if (!keys) return [];
      const [count, elsewhere] = [own(keys), usualOf > 0 ? usual(keys) / usualOf : 0];
      return [{ habit, per, count, of, rate: (100 * count) / Math.max(1, of), usual: 100 * elsewhere }];
    });
  const habits = [
    ...measured('sentences', tally.sentences, usualSentences, PER_SENTENCES),
    ...choicesOf('short-form', SHORT, FULL, own, usual),
    ...choicesOf('british', BRITISH, AMERICAN, own, usual),
    ...measured('words', tally.words, 1, PER_WORDS),
  ];
  return habits.filter(isNotable);
}

const isHabit = (name: string): name is keyof typeof PER_WORDS | keyof typeof PER_SENTENCES =>
  name in PER_WORDS || name in PER_SENTENCES;
const HABITS = [...Object.keys(PER_SENTENCES), ...Object.keys(PER_WORDS)].filter(isHabit);

const SHORT = CONTRACTIONS.map(({ short }) => wordKey(short));
const FULL = CONTRACTIONS.flatMap(({ full }) => full.map(wordKey));

/** The share of the first forms among all occurrences of either form. */
function choicesOf(
  habit: HabitName,
  first: readonly number[],
  second: readonly number[],
  own: (keys: readonly number[]) => number,
  usual: (keys: readonly number[]) => number,
): MeasuredHabit[] {
  const [count, of] = [own(first), own(first) + own(second)];
  const usualOf = usual(first) + usual(second);
  if (of === 0 || usualOf === 0) return [];
  const rates = { rate: (100 * count) / of, usual: (100 * usual(first)) / usualOf };
  return [{ habit, per: 'choices', count, of, ...rates }];
}

const LEAST_RATIO = 1.5;
const LEAST_DEVIATIONS = 3;
/** Rates per hundred below which nothing is a habit, for the brand and in general English. */
const LEAST_RATE = { words: 0.1, sentences: 2, choices: 2 } as const;
/** The least difference that counts, in percentage points. */
const LEAST_POINTS = 15;

function isNotable({ habit, per, count, of, rate, usual }: MeasuredHabit): boolean {
  const expected = (usual * of) / 100;
  const deviations = Math.abs(count - expected) / Math.sqrt(Math.max(1, expected));
  if (deviations < LEAST_DEVIATIONS || Math.max(rate, usual) < LEAST_RATE[per]) return false;
  // A capital at the head of a sentence is the general norm.
  if (habit === 'lower-opener' && rate < usual) return false;
  if (per === 'choices') return Math.abs(rate - usual) >= LEAST_POINTS;
  return Math.max(rate, usual) >= LEAST_RATIO * Math.min(rate, usual);
}

/** The sentence lengths of general English as a tally, so that both are measured in the same way. */
export function usualLengths({ background }: Voice): Tally {
  // Rates are stored with about eight digits; the counts are shares of this sum.
  const SCALE = 1e9;
  return {
    revision: 0,
    posts: 0,
    words: SCALE,
    sentences: lengths(1, MAX_LENGTH).reduce(
      (sum, key) => sum + SCALE * (background.rate(key)?.mean ?? 0),
      0,
    ),
    count: (key) => SCALE * (background.rate(key)?.mean ?? 0),
    postsWith: () => 0,
  };
}
