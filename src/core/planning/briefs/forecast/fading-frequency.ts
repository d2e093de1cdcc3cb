import { BayesMixture } from './bayes-mixture.ts';

/** Posts after which one counts half, tried side by side. */
const HALF_LIVES = [4, 10, 25, 60, Infinity] as const;
const MEMORY = 0.99;

/** How often each kind came, the newest counting most; how fast the others fade is what would have been right so far. */
export class FadingFrequency {
  private readonly counts: readonly Float64Array[];
  private readonly sums = HALF_LIVES.map(() => 0);
  private readonly mixture = new BayesMixture(HALF_LIVES.length, MEMORY);
  private readonly seen = new Set<number>();

  constructor(private readonly kinds: number) {
    this.counts = HALF_LIVES.map(() => new Float64Array(kinds));
  }

  /** Each kind has a little (Perks: all together one observation). */
  predict(into: Float64Array): void {
    const weights = this.mixture.weights();
    const floor = 1 / this.kinds;
    into.fill(0);
    HALF_LIVES.forEach((_, at) => {
      const scale = (weights[at] ?? 0) / ((this.sums[at] ?? 0) + 1);
      for (let kind = 0; kind < this.kinds; kind++)
        into[kind] = (into[kind] ?? 0) + scale * ((this.counts[at]?.[kind] ?? 0) + floor);
    });
  }

  learn(kind: number): void {
    if (this.seen.has(kind))
      this.mixture.learn(
        HALF_LIVES.map((_, at) =>
          Math.log(((this.counts[at]?.[kind] ?? 0) + 1 / this.kinds) / ((this.sums[at] ?? 0) + 1)),
        ),
      );
    this.seen.add(kind);
    HALF_LIVES.forEach((halfLife, at) => {
      const fade = 0.5 ** (1 / halfLife);
      const counts = this.counts[at];
      if (!counts) return;
      for (let each = 0; each < this.kinds; each++) counts[each] = (counts[each] ?? 0) * fade;
      counts[kind] = (counts[kind] ?? 0) + 1;
      this.sums[at] = (this.sums[at] ?? 0) * fade + 1;
    });
  }
}
