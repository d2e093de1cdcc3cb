import type { Fact } from './fact.ts';

/** True when two facts say the same thing, however each is written. */
export const isSameFact = (a: Fact, b: Fact): boolean => a.kind === b.kind && a.value === b.value;

/**
 * True when two facts count the same thing and disagree: other days of the week, other prices in one currency, other numbers of one unit.
 * Whether they speak of the same subject, their sentences have to tell.
 */
export function contradicts(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind || a.value === b.value || a.kind === 'name') return false;
  if (a.kind === 'weekday' || a.kind === 'date' || a.kind === 'time') return true;
  return a.unit !== undefined && a.unit === b.unit && a.amount !== b.amount;
}
