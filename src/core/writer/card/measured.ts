import type { Localize } from '../../base/localize.ts';
import {
  explainShift,
  FUNCTION_WORDS,
  lengthQuartiles,
  measureHabits,
  usualLengths,
  type ChannelShift,
  type HabitName,
  type MeasuredHabit,
  type Voice,
} from '../../voice/index.ts';
import { inOneLine } from './in-one-line.ts';
import type { OfferedSection } from './budget.ts';
import { point } from './stated.ts';

/** The fewest sentences that show a rhythm. */
const LEAST_SENTENCES = 30;

/**
 * The brand's style in figures, compared with general English. They are counted over all posts that may be
 * learned from, so the section contains no words of posts: the words that it names are from Timbre's lists.
 */
export function measuredSection(voice: Voice, localize: Localize): OfferedSection {
  const lines = [
    ...rhythm(voice, localize),
    ...measureHabits(voice).map((habit) => explainHabit(habit, localize)),
  ];
  return {
    title: localize('Measured in its {0} posts, compared with general English', voice.tally.posts),
    rank: 'measured',
    lines: lines.map((text) => ({ text: point(text) })),
  };
}

/**
 * How the draft's channel differs from the brand's other posts; a word of the posts is named only when it is
 * common in general English.
 */
export function channelSection(
  channel: string,
  shifts: readonly ChannelShift[],
  localize: Localize,
): OfferedSection {
  return {
    title: localize('In {0}, compared with its other channels', inOneLine(channel)),
    rank: 'measured',
    lines: shifts
      .filter(({ word }) => word === undefined || FUNCTION_WORDS.has(word))
      .map((shift) => ({ text: point(explainShift(shift, localize)) })),
  };
}

function rhythm(voice: Voice, localize: Localize): string[] {
  if (voice.tally.sentences < LEAST_SENTENCES) return [];
  const [lower, median, upper] = lengthQuartiles(voice.tally);
  const [usualLower, usualMedian, usualUpper] = lengthQuartiles(usualLengths(voice));
  return [
    localize(
      'Half of its sentences have {0} to {1} words, the median is {2}; general English {3} to {4}, median {5}.',
      ...[lower, upper, median, usualLower, usualUpper, usualMedian],
    ),
  ];
}

/** Describes a habit in one sentence with its figures. */
export function explainHabit({ habit, per, rate, usual }: MeasuredHabit, localize: Localize): string {
  const name = habitName(habit, localize);
  const [own, others] = [figure(rate, per, localize), figure(usual, per, localize)];
  if (per === 'words')
    return rate === 0
      ? localize('{0}: none; general English {1} in 100 words.', name, others)
      : localize('{0}: {1} in 100 words; general English {2}.', name, own, others);
  if (per === 'sentences')
    return localize('{0}: {1} of 100 sentences; general English {2}.', name, own, others);
  return localize('{0}: in {1} of 100 places that could have one; general English {2}.', name, own, others);
}

function figure(rate: number, per: MeasuredHabit['per'], localize: Localize): string {
  if (per !== 'words') return String(Math.round(rate));
  if (rate === 0) return '0';
  return rate < 0.05 ? localize('under 0.1') : rate.toFixed(1);
}

const habitName = (habit: HabitName, localize: Localize): string => HABIT_NAMES[habit](localize);

const HABIT_NAMES: Readonly<Record<HabitName, (localize: Localize) => string>> = {
  'short-sentence': (localize) => localize('Sentences of five words or fewer'),
  'long-sentence': (localize) => localize('Sentences of 25 words or more'),
  'joining-opener': (localize) => localize('Sentences that open with And, But, So or Or'),
  'lower-opener': (localize) => localize('Sentences that open in lower case'),
  'short-form': (localize) => localize('Short forms such as ‘don’t’ and ‘it’s’'),
  british: (localize) => localize('British spelling'),
  we: (localize) => localize('‘We’ and its forms'),
  i: (localize) => localize('‘I’ and its forms'),
  you: (localize) => localize('‘You’ and its forms'),
  question: (localize) => localize('Question marks'),
  exclamation: (localize) => localize('Exclamation marks'),
  dash: (localize) => localize('Dashes'),
  semicolon: (localize) => localize('Semicolons'),
  colon: (localize) => localize('Colons'),
  bracket: (localize) => localize('Brackets'),
  ellipsis: (localize) => localize('Trailing dots'),
  emoji: (localize) => localize('Emoji'),
  number: (localize) => localize('Figures'),
  hedge: (localize) => localize('Hedges such as ‘perhaps’'),
  intensifier: (localize) => localize('Intensifiers such as ‘very’'),
  hype: (localize) => localize('Hype such as ‘game-changing’'),
  corporate: (localize) => localize('Office language such as ‘leverage’'),
  assistant: (localize) => localize('Stock phrases such as ‘at the heart of’'),
  casual: (localize) => localize('Casual words such as ‘kind of’'),
};
