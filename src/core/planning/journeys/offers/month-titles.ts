import { MONTH_NAMES } from '../../../english/dates.ts';

/** `January` to `December`. */
export const MONTH_TITLES: readonly string[] = MONTH_NAMES.map(
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
);
