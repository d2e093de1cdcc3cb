import type { Fact } from './fact.ts';

/** True when two facts are equal in meaning, however each is written. */
export const isSameFact = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.value === b.value;

/**
 * True when two facts count the same thing and differ: different days of the week, prices in one currency,
 * numbers of one unit. Whether they have the same subject must be determined from their sentences.
 */
export function contradicts(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.value === b.value || a.kind === 'name') return false;
  if (a.kind === 'weekday' || a.kind === 'date' || a.kind === 'time') return true;
  return a.unit !== undefined && a.unit === b.unit && a.amount !== b.amount;
}
