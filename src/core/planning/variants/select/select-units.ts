import type { Essential } from '../read/essentials.ts';
import type { Ties } from '../read/ties.ts';

export interface Choice {
  readonly ties: Ties;
  /** What each sentence is worth; those that are left out unless another needs them are worth nothing. */
  readonly values: readonly number[];
  /** About how many characters each sentence takes. */
  readonly lengths: readonly number[];
  readonly essentials: readonly Essential[];
  /** True for sentences that the channel can hold. */
  readonly fits: (units: ReadonlySet<number>) => boolean;
  /** True for sentences within the length that the channel's posts usually have. */
  readonly isUsual: (units: ReadonlySet<number>) => boolean;
}

/** Ways to state the essentials that are compared. */
const MOST_WAYS = 256;

/** Sentences that state all essentials, and the worthiest others that fit, each with what it needs; undefined where the essentials alone do not fit. */
export function selectUnits(choice: Choice): ReadonlySet<number> | undefined {
  const { values, lengths } = choice;
  const worth = (units: ReadonlySet<number>): number =>
    sum(units, values) / Math.sqrt(1 + sum(units, lengths));
  const ways = waysToState(choice).filter(choice.fits);
  const usual = ways.filter(choice.isUsual);
  const among =
    usual.length > 0 ? usual : [...ways].sort((a, b) => sum(a, lengths) - sum(b, lengths)).slice(0, 1);
  const [base] = [...among].sort((a, b) => worth(b) - worth(a));
  return base && filled(base, choice);
}

const sum = (units: ReadonlySet<number>, of: readonly number[]): number =>
  [...units].reduce((total, at) => total + (of[at] ?? 0), 0);

/** The units with all that they need. */
export function closed(units: Iterable<number>, ties: Ties): ReadonlySet<number> {
  const all = new Set(units);
  for (const at of all) for (const needed of ties[at] ?? []) all.add(needed);
  return all;
}

function waysToState({ ties, essentials }: Choice): ReadonlySet<number>[] {
  let ways: ReadonlySet<number>[] = [new Set<number>()];
  for (const { units } of essentials) {
    ways = ways.flatMap((way) =>
      units.some((at) => way.has(at)) ? [way] : units.map((at) => closed([...way, at], ties)),
    );
    ways = ways.slice(0, MOST_WAYS);
  }
  return ways;
}

/** Adds what is worth most for its length until no more fits. */
function filled(
  base: ReadonlySet<number>,
  { ties, values, lengths, isUsual, fits }: Choice,
): ReadonlySet<number> {
  let units = base;
  const left = new Set(values.keys());
  for (;;) {
    const next = [...left]
      .filter((at) => !units.has(at) && (values[at] ?? 0) > 0)
      .map((at) => {
        const added = [...closed([at], ties)].filter((other) => !units.has(other));
        const value = added.reduce((total, other) => total + (values[other] ?? 0), 0);
        const length = added.reduce((total, other) => total + (lengths[other] ?? 0), 0);
        return { at, added, density: value / Math.sqrt(1 + length) };
      })
      .sort((a, b) => b.density - a.density);
    const taken = next.find(({ at, added, density }) => {
      const more = new Set([...units, ...added]);
      if (density > 0 && isUsual(more) && fits(more)) return true;
      left.delete(at);
      return false;
    });
    if (!taken) return units;
    units = new Set([...units, ...taken.added]);
  }
}
