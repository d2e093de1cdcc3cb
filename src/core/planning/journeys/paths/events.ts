import type { PathRow } from './read-paths.ts';

/** The ends of a path, beside its steps. */
export const CONVERSION = '(conversion)';
export const NONE = '(null)';
export const START = '(start)';

/** Calls back with every event of a path: what came before it, the event, and how often it happened. */
export function forEachEvent(
  { steps, conversions, nulls }: PathRow,
  take: (before: readonly string[], at: number, event: string, count: number) => void,
): void {
  const total = conversions + nulls;
  if (total <= 0) return;
  steps.forEach((step, at) => {
    take(steps, at, step, total);
  });
  if (conversions > 0) take(steps, steps.length, CONVERSION, conversions);
  if (nulls > 0) take(steps, steps.length, NONE, nulls);
}
