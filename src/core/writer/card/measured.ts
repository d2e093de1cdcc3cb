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

/** Fewer sentences show no rhythm. */
const LEAST_SENTENCES = 30;

/**
 * How the brand writes in figures, beside general English. Counted over every post that may be learned from, so no word of theirs may stand
 * in it: the words that are named are of lists of ours.
 */
export function measuredSection(voice: Voice, say: Localize): OfferedSection {
  const lines = [...rhythm(voice, say), ...measureHabits(voice).map((habit) => explainHabit(habit, say))];
  return {
    title: say('Measured in its {0} posts, compared with general English', voice.tally.posts),
    rank: 'measured',
    lines: lines.map((text) => ({ text: point(text) })),
  };
}

/** How the draft's channel differs from the brand's other posts; a word of its posts is told only where it is any text's. */
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

/** A habit in one sentence with its figures. */
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

function habitName(habit: HabitName, say: Localize): string {
  switch (habit) {
    case 'short-sentence':
      return say('Sentences of five words or fewer');
    case 'long-sentence':
      return say('Sentences of 25 words or more');
    case 'joining-opener':
      return say('Sentences that open with And, But, So or Or');
    case 'lower-opener':
      return say('Sentences that open in lower case');
    case 'short-form':
      return say('Short forms such as ‘don’t’ and ‘it’s’');
    case 'british':
      return say('British spelling');
    case 'we':
      return say('‘We’ and its forms');
    case 'i':
      return say('‘I’ and its forms');
    case 'you':
      return say('‘You’ and its forms');
    case 'question':
      return say('Question marks');
    case 'exclamation':
      return say('Exclamation marks');
    case 'dash':
      return say('Dashes');
    case 'semicolon':
      return say('Semicolons');
    case 'colon':
      return say('Colons');
    case 'bracket':
      return say('Brackets');
    case 'ellipsis':
      return say('Trailing dots');
    case 'emoji':
      return say('Emoji');
    case 'number':
      return say('Figures');
    case 'hedge':
      return say('Hedges such as ‘perhaps’');
    case 'intensifier':
      return say('Intensifiers such as ‘very’');
    case 'hype':
      return say('Hype such as ‘game-changing’');
    case 'corporate':
      return say('Office language such as ‘leverage’');
    case 'assistant':
      return say('Stock phrases such as ‘at the heart of’');
    case 'casual':
      return say('Casual words such as ‘kind of’');
  }
}
