import type { Localize } from '../../base/localize.ts';
import {
  explainHabit,
  explainShift,
  FUNCTION_WORDS,
  habitId,
  lengthQuartiles,
  measureHabits,
  usualLengths,
  type ChannelShift,
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
 * @param off habits that a brand lead switched off
 */
export function measuredSection(voice: Voice, off: readonly string[], localize: Localize): OfferedSection {
  const lines = [
    ...(off.includes('sentences:length') ? [] : rhythm(voice, localize)),
    ...measureHabits(voice)
      .filter(({ habit }) => !off.includes(habitId(habit)))
      .map((habit) => explainHabit(habit, localize)),
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
