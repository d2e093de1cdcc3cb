import type { Localize } from '../../base/localize.ts';
import type { HabitName, MeasuredHabit } from './measure-habits.ts';

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

export const habitName = (habit: HabitName, localize: Localize): string => HABIT_NAMES[habit](localize);

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
  number: (localize) => localize('Numbers in digits'),
  hedge: (localize) => localize('Hedges such as ‘perhaps’'),
  intensifier: (localize) => localize('Intensifiers such as ‘very’'),
  hype: (localize) => localize('Hype such as ‘game-changing’'),
  corporate: (localize) => localize('Office language such as ‘leverage’'),
  assistant: (localize) => localize('Stock phrases such as ‘at the heart of’'),
  casual: (localize) => localize('Casual words such as ‘kind of’'),
};
