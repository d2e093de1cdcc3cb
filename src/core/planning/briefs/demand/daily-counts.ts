/** Of a longer history the last three years are enough. */
const LONGEST = 1092;

/** How many posts came on each day, with sums and fading rates that are looked up. */
export class DailyCounts {
  /** The day of index 0. */
  readonly first: number;
  readonly counts: Float64Array;
  private readonly sums: Float64Array;
  private readonly rates = new Map<number, Float64Array>();

  /** @param days of posts, oldest first; those from `end` on are left out */
  constructor(days: readonly number[], end: number) {
    this.first = Math.max(days[0] ?? end, end - LONGEST);
    this.counts = new Float64Array(Math.max(0, end - this.first));
    for (const day of days)
      if (day >= this.first && day < end)
        this.counts[day - this.first] = (this.counts[day - this.first] ?? 0) + 1;
    this.sums = new Float64Array(this.counts.length + 1);
    this.counts.forEach((count, at) => (this.sums[at + 1] = (this.sums[at] ?? 0) + count));
  }

  get length(): number {
    return this.counts.length;
  }

  /** Posts from an index on, for so many days. */
  window(from: number, days: number): number {
    return (this.sums[from + days] ?? 0) - (this.sums[from] ?? 0);
  }

  /** Posts a day before an index, each day counting half after so many. */
  rate(halfLife: number, before: number): number {
    let rates = this.rates.get(halfLife);
    if (!rates) this.rates.set(halfLife, (rates = this.fadingRates(halfLife)));
    return rates[before] ?? 0;
  }

  private fadingRates(halfLife: number): Float64Array {
    const fade = 0.5 ** (1 / halfLife);
    const rates = new Float64Array(this.counts.length + 1);
    let [sum, weight] = [0, 0];
    this.counts.forEach((count, at) => {
      sum = sum * fade + count;
      weight = weight * fade + 1;
      rates[at + 1] = sum / weight;
    });
    return rates;
  }
}
