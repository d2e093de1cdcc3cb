import { isRecord } from '../base/is-record.ts';
import type { WordSwap } from './word-swaps.ts';

/** How often words were swapped. Nothing else of a draft is kept. */
export interface Correction extends WordSwap {
  readonly count: number;
  /** YYYY-MM-DD. */
  readonly first: string;
  readonly last: string;
}

/** The rarest and oldest beyond these are dropped. */
const MOST = 500;

/** The corrections with these swaps added. */
export function withSwaps(
  known: readonly Correction[],
  swaps: readonly WordSwap[],
  today: string,
): readonly Correction[] {
  if (swaps.length === 0) return known;
  const all = new Map(known.map((correction) => [keyOf(correction), correction]));
  for (const swap of swaps) {
    const back = all.get(keyOf({ from: swap.to, to: swap.from }));
    // Who changes a word back takes the correction back.
    if (back) {
      if (back.count === 1) all.delete(keyOf(back));
      else all.set(keyOf(back), { ...back, count: back.count - 1 });
      continue;
    }
    const before = all.get(keyOf(swap));
    all.set(keyOf(swap), {
      ...{ from: swap.from, to: swap.to, last: today },
      count: (before?.count ?? 0) + 1,
      first: before?.first ?? today,
    });
  }
  return inOrder([...all.values()]).slice(0, MOST);
}

const keyOf = ({ from, to }: WordSwap): string => `${from}\n${to}`;

/** The most frequent first. */
export const inOrder = (corrections: readonly Correction[]): Correction[] =>
  [...corrections].sort(
    (a, b) => b.count - a.count || (a.last < b.last ? 1 : a.last > b.last ? -1 : a.from < b.from ? -1 : 1),
  );

/** Stored corrections; what cannot be read is dropped. */
export const readCorrections = (stored: unknown): Correction[] =>
  Array.isArray(stored)
    ? stored.flatMap((entry: unknown): Correction[] => {
        if (!isRecord(entry)) return [];
        const { from, to, count, first, last } = entry;
        return typeof from === 'string' &&
          typeof to === 'string' &&
          typeof count === 'number' &&
          typeof first === 'string' &&
          typeof last === 'string'
          ? [{ from, to, count, first, last }]
          : [];
      })
    : [];
