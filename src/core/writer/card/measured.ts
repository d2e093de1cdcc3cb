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
export function measuredSection(voice: Voice, say: Localize): OfferedSection {
  const lines = [...rhythm(voice, say), ...measureHabits(voice).map((habit) => explainHabit(habit, say))];
  return {
    title: say('Measured in its {0} posts, compared with general English', voice.tally.posts),
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
  say: Localize,
): OfferedSection {
  return {
    title: say('In {0}, compared with its other channels', inOneLine(channel)),
    rank: 'measured',
    lines: shifts
      .filter(({ word }) => word === undefined || FUNCTION_WORDS.has(word))
      .map((shift) => ({ text: point(explainShift(shift, say)) })),
  };
}

function rhythm(voice: Voice, say: Localize): string[] {
  if (voice.tally.sentences < LEAST_SENTENCES) return [];
  const [lower, median, upper] = lengthQuartiles(voice.tally);
  const [usualLower, usualMedian, usualUpper] = lengthQuartiles(usualLengths(voice));
  return [
    say(
      'Half of its sentences have {0} to {1} words, the median is {2}; general English {3} to {4}, median {5}.',
      ...[lower, upper, median, usualLower, usualUpper, usualMedian],
    ),
  ];
}

/** Describes a habit in one sentence with its figures. */
export function explainHabit({ habit, per, rate, usual }: MeasuredHabit, say: Localize): string {
  const name = habitName(habit, say);
  const [own, others] = [figure(rate, per, say), figure(usual, per, say)];
  if (per === 'words')
    return rate === 0
      ? say('{0}: none; general English {1} in 100 words.', name, others)
      : say('{0}: {1} in 100 words; general English {2}.', name, own, others);
  if (per === 'sentences') return say('{0}: {1} of 100 sentences; general English {2}.', name, own, others);
  return say('{0}: in {1} of 100 places that could have one; general English {2}.', name, own, others);
}

function figure(rate: number, per: MeasuredHabit['per'], say: Localize): string {
  if (per !== 'words') return String(Math.round(rate));
  if (rate === 0) return '0';
  return rate < 0.05 ? say('under 0.1') : rate.toFixed(1);
}

const habitName = (habit: HabitName, say: Localize): string => HABIT_NAMES[habit](say);

const HABIT_NAMES: Readonly<Record<HabitName, (say: Localize) => string>> = {
  'short-sentence': (say) => say('Sentences of five words or fewer'),
  'long-sentence': (say) => say('Sentences of 25 words or more'),
  'joining-opener': (say) => say('Sentences that open with And, But, So or Or'),
  'lower-opener': (say) => say('Sentences that open in lower case'),
  'short-form': (say) => say('Short forms such as ‘don’t’ and ‘it’s’'),
  british: (say) => say('British spelling'),
  we: (say) => say('‘We’ and its forms'),
  i: (say) => say('‘I’ and its forms'),
  you: (say) => say('‘You’ and its forms'),
  question: (say) => say('Question marks'),
  exclamation: (say) => say('Exclamation marks'),
  dash: (say) => say('Dashes'),
  semicolon: (say) => say('Semicolons'),
  colon: (say) => say('Colons'),
  bracket: (say) => say('Brackets'),
  ellipsis: (say) => say('Trailing dots'),
  emoji: (say) => say('Emoji'),
  number: (say) => say('Figures'),
  hedge: (say) => say('Hedges such as ‘perhaps’'),
  intensifier: (say) => say('Intensifiers such as ‘very’'),
  hype: (say) => say('Hype such as ‘game-changing’'),
  corporate: (say) => say('Office language such as ‘leverage’'),
  assistant: (say) => say('Stock phrases such as ‘at the heart of’'),
  casual: (say) => say('Casual words such as ‘kind of’'),
};
