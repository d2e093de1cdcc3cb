import { CONVERSION, forEachEvent, START } from './events.ts';
import { inverse } from '../../../base/numbers/inverse.ts';
import type { PathRow } from './read-paths.ts';

/** What a step is worth. */
export interface StepValue {
  readonly step: string;
  /** The share of conversions that are lost when the step leads nowhere, 0 to 1. */
  readonly removal: number;
  /** Its part of all conversions, shared out in proportion to the removal effects. */
  readonly conversions: number;
}

/** How often one step follows another. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  /** 0 to 1; those from one step add up to 1. */
  readonly p: number;
}

export interface PathAnalysis {
  /** The probability that a path ends in a conversion; 0 where there are no paths. */
  readonly conversionRate: number;
  readonly steps: readonly StepValue[];
  readonly next: readonly Transition[];
}

/**
 * Analyses paths as a first-order absorbing Markov chain, exactly: P(conversion) from the fundamental matrix (J. Kemeny and J. Snell, "Finite
 * Markov Chains", 1960), and removal effects (E. Anderl and others, "Mapping the customer journey", 2016). A step that leads nowhere loses what passes
 * it: the probability of ever coming to it, times that of a conversion from there. Repeated steps are steps.
 * @param smoothing how many paths' worth of the average next step each step is given in addition; 0 for the shares as they are
 */
export function analysePaths(rows: readonly PathRow[], smoothing = 0): PathAnalysis {
  const counts = countTransitions(rows);
  const next = smoothed(counts, smoothing);
  const names = [...next.keys()];
  const index = new Map(names.map((name, at) => [name, at]));
  const chain = names.map((from, at) =>
    names.map((to, column) => (column === at ? 1 : 0) - (next.get(from)?.get(to) ?? 0)),
  );
  const visits = inverse(chain);
  const toConversion = names.map((name) => next.get(name)?.get(CONVERSION) ?? 0);
  const converts = visits.map((row) =>
    row.reduce((sum, value, at) => sum + value * (toConversion[at] ?? 0), 0),
  );
  const start = index.get(START) ?? 0;
  const conversionRate = names.length > 1 ? (converts[start] ?? 0) : 0;
  const removals = names.map((_, at) => {
    const comesBy = (visits[start]?.[at] ?? 0) / (visits[at]?.[at] ?? 1);
    return conversionRate > 0 ? (comesBy * (converts[at] ?? 0)) / conversionRate : 0;
  });
  const steps = names.filter((name) => name !== START);
  const total = steps.reduce((sum, step) => sum + (removals[index.get(step) ?? 0] ?? 0), 0);
  const conversions = rows.reduce((sum, row) => sum + row.conversions, 0);
  return {
    conversionRate,
    steps: steps.map((step) => {
      const removal = removals[index.get(step) ?? 0] ?? 0;
      return { step, removal, conversions: total > 0 ? (conversions * removal) / total : 0 };
    }),
    next: [...next].flatMap(([from, targets]) => [...targets].map(([to, p]) => ({ from, to, p }))),
  };
}

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

function countTransitions(rows: readonly PathRow[]): Table {
  const counts = new Map<string, Map<string, number>>([[START, new Map()]]);
  for (const row of rows)
    forEachEvent(row, (steps, at, event, count) => {
      const from = steps[at - 1] ?? START;
      const known = counts.get(from) ?? new Map<string, number>();
      known.set(event, (known.get(event) ?? 0) + count);
      counts.set(from, known);
    });
  return counts;
}

function smoothed(counts: Table, smoothing: number): Table {
  const overall = new Map<string, number>();
  for (const targets of counts.values())
    for (const [to, count] of targets) overall.set(to, (overall.get(to) ?? 0) + count);
  const all = sumOf(overall);
  return new Map(
    [...counts].map(([from, targets]) => {
      const total = sumOf(targets) + smoothing;
      const names = smoothing > 0 ? [...overall.keys()] : [...targets.keys()];
      return [
        from,
        new Map(
          names.map((to) => [
            to,
            ((targets.get(to) ?? 0) + (smoothing * (overall.get(to) ?? 0)) / all) / total,
          ]),
        ),
      ];
    }),
  );
}

const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);
