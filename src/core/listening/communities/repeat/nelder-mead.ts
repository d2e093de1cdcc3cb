interface Point {
  readonly at: readonly number[];
  readonly value: number;
}

const STEPS = 2000;
const CLOSE = 1e-12;

/** The minimum of a function by the simplex of J. Nelder and R. Mead (1965), from a start and a unit step in each direction. */
export function minimise(of: (at: readonly number[]) => number, start: readonly number[]): readonly number[] {
  const pointAt = (at: readonly number[]): Point => ({ at, value: of(at) });
  let simplex = [start, ...start.map((_, axis) => start.map((value, i) => value + Number(i === axis)))].map(
    pointAt,
  );
  for (let step = 0; step < STEPS; step++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, worst] = [simplex[0], simplex.at(-1)];
    if (!best || !worst || Math.abs(worst.value - best.value) <= CLOSE * (1 + Math.abs(best.value))) break;
    const others = simplex.slice(0, -1);
    const centre = start.map((_, i) => others.reduce((sum, { at }) => sum + (at[i] ?? 0), 0) / others.length);
    const along = (share: number): Point =>
      pointAt(centre.map((value, i) => value + share * ((worst.at[i] ?? 0) - value)));
    const better = replacement(best, others.at(-1) ?? best, worst, along);
    simplex = better
      ? [...others, better]
      : simplex.map((point) =>
          point === best ? point : pointAt(point.at.map((value, i) => (value + (best.at[i] ?? 0)) / 2)),
        );
  }
  return simplex.reduce((a, b) => (b.value < a.value ? b : a)).at;
}

/** Reflection, expansion or contraction of the worst point; undefined where the simplex must shrink. */
function replacement(
  best: Point,
  next: Point,
  worst: Point,
  along: (share: number) => Point,
): Point | undefined {
  const reflected = along(-1);
  if (reflected.value < best.value) {
    const expanded = along(-2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < next.value) return reflected;
  const contracted = along(reflected.value < worst.value ? -0.5 : 0.5);
  return contracted.value < Math.min(reflected.value, worst.value) ? contracted : undefined;
}
