import type { Localize } from '../base/localize.ts';
import { habitName, type MeasuredHabit } from '../voice/index.ts';

/** A measured habit in words, with figures that can be imagined: of a hundred sentences, or of 1,000 words. */
export function measuredText(habit: MeasuredHabit, posts: number, localize: Localize): string {
  const { count, of, per, rate, usual } = habit;
  const name = habitName(habit.habit, localize);
  switch (per) {
    case 'sentences':
      return count === 0
        ? localize('{0}: none of {1}; general English {2} of 100', name, of, Math.round(usual))
        : localize(
            '{0}: {1} of 100; general English {2}',
            name,
            ofHundred(rate, localize),
            Math.round(usual),
          );
    case 'choices':
      return habit.habit === 'british'
        ? localize(
            'British spelling in {0} of 100 words that have an American one; general English {1}',
            ...[Math.round(rate), Math.round(usual)],
          )
        : localize(
            '{0}: in {1} of 100 places that could have one; general English {2}',
            ...[name, ofHundred(rate, localize), Math.round(usual)],
          );
    case 'words':
      return count === 0
        ? localize(
            '{0}: none in {1} posts; general English would have {2}',
            ...[name, posts, Math.round((usual * of) / 100)],
          )
        : localize(
            '{0}: {1} in 1,000 words; general English {2}',
            ...[name, inThousand(rate, localize), inThousand(usual, localize)],
          );
  }
}

const ofHundred = (rate: number, localize: Localize): string | number =>
  rate > 0 && rate < 0.5 ? localize('under 1') : Math.round(rate);

/** @param rate in a hundred words */
export const inThousand = (rate: number, localize: Localize): string | number =>
  rate > 0 && 10 * rate < 0.5 ? localize('under 1') : Math.round(10 * rate);
