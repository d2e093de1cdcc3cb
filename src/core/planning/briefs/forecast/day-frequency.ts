import { BayesMixture } from './bayes-mixture.ts';

/** Days after which a post counts half, tried side by side: three weeks to well over a year. */
const HALF_LIVES = [20, 60, 200, 600] as const;
const MEMORY = 0.98;

/** How often each kind came, fading by days instead of by posts: in a brand that falls silent for months they differ. */
export class DayFrequency {
  private readonly counts: readonly Float64Array[];
  private readonly sums = HALF_LIVES.map(() => 0);
  private readonly mixture = new BayesMixture(HALF_LIVES.length, MEMORY);
  private lastDay = 0;

  constructor(private readonly kinds: number) {
    this.counts = HALF_LIVES.map(() => new Float64Array(kinds));
  }

  predict(day: number, beneath: Float64Array, into: Float64Array): void {
    const weights = this.mixture.weights();
    into.fill(0);
    HALF_LIVES.forEach((halfLife, at) => {
      const fade = this.fadeTo(day, halfLife);
      const scale = (weights[at] ?? 0) / ((this.sums[at] ?? 0) * fade + 1);
      for (let kind = 0; kind < this.kinds; kind++)
        into[kind] =
          (into[kind] ?? 0) + scale * ((this.counts[at]?.[kind] ?? 0) * fade + (beneath[kind] ?? 0));
    });
  }

  judge(day: number, kind: number, beneath: Float64Array): void {
    this.mixture.learn(
      HALF_LIVES.map((halfLife, at) => {
        const fade = this.fadeTo(day, halfLife);
        const count = (this.counts[at]?.[kind] ?? 0) * fade + (beneath[kind] ?? 0);
        return Math.log(count / ((this.sums[at] ?? 0) * fade + 1));
      }),
    );
  }

  add(day: number, kind: number): void {
    HALF_LIVES.forEach((halfLife, at) => {
      const fade = this.fadeTo(day, halfLife);
      const counts = this.counts[at] ?? new Float64Array();
      for (let each = 0; each < this.kinds; each++) counts[each] = (counts[each] ?? 0) * fade;
      counts[kind] = (counts[kind] ?? 0) + 1;
      this.sums[at] = (this.sums[at] ?? 0) * fade + 1;
    });
    this.lastDay = day;
  }

  private fadeTo(day: number, halfLife: number): number {
    return 0.5 ** ((day - this.lastDay) / halfLife);
  }
}
