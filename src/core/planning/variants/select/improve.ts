import type { Choice } from './select-units.ts';
import { closed } from './select-units.ts';

/** Most changes of one selection. */
const MOST_STEPS = 12;

/**
 * A selection changed step by step, each time by the addition, removal or exchange of a sentence that raises its score most and still fits and
 * states all essentials.
 */
export function improved(
  start: ReadonlySet<number>,
  { ties, values, essentials, fits, isUsual }: Choice,
  scoreOf: (units: ReadonlySet<number>) => number,
): ReadonlySet<number> {
  const isWhole = (units: ReadonlySet<number>): boolean =>
    essentials.every((one) => one.units.some((at) => units.has(at)));
  let best = start;
  let score = scoreOf(best);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [better] = neighbours(best, values, ties)
      .filter(isWhole)
      .map((units) => ({ units, score: scoreOf(units) }))
      .filter((one) => one.score > score)
      .sort((a, b) => b.score - a.score)
      .filter(({ units }, at) => at < TRIED && isUsual(units) && fits(units));
    if (!better) return best;
    ({ units: best, score } = better);
  }
  return best;
}

/** Selections whose length is looked at in one step, the best first. */
const TRIED = 40;

function neighbours(
  units: ReadonlySet<number>,
  values: readonly number[],
  ties: Choice['ties'],
): ReadonlySet<number>[] {
  const others = [...values.keys()].filter((at) => !units.has(at) && (values[at] ?? 0) > 0);
  const smaller = [...units].map((at) => without(units, at, ties));
  return [units, ...smaller].flatMap((base) => [
    ...(base === units ? [] : [base]),
    ...others.map((at) => closed([...base, at], ties)),
  ]);
}

/** A selection without a sentence and those that need it. */
function without(units: ReadonlySet<number>, at: number, ties: Choice['ties']): ReadonlySet<number> {
  const gone = new Set([at]);
  for (let size = 0; size < gone.size;) {
    size = gone.size;
    for (const other of units) if ((ties[other] ?? []).some((needed) => gone.has(needed))) gone.add(other);
  }
  return new Set([...units].filter((other) => !gone.has(other)));
}
