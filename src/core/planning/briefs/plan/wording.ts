import type { Localize } from '../../../base/localize.ts';

export function weekdayName(weekday: number, localize: Localize): string {
  const names = [
    localize('Sunday'),
    localize('Monday'),
    localize('Tuesday'),
    localize('Wednesday'),
    localize('Thursday'),
    localize('Friday'),
    localize('Saturday'),
  ];
  return names[weekday] ?? '';
}

/** The first, second … of a month. */
export function ordinal(index: number, localize: Localize): string {
  const names = [
    localize('first'),
    localize('second'),
    localize('third'),
    localize('fourth'),
    localize('fifth'),
  ];
  return names[index] ?? '';
}

/** Weeks where there are some, else days. */
export const span = (days: number, localize: Localize): string => {
  const weeks = Math.round(days / 7);
  if (weeks < 2) return localize('{0} days', days);
  return localize('{0} weeks', weeks);
};
