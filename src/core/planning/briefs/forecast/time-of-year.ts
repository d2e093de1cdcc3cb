/** A post of an earlier year counts by how near its day is to this one: the standard deviation in days, about a week. */
const NEARNESS = 8;
const YEAR = 365.25;
/** Posts that are younger belong to this year. */
const EARLIER = 300;
/** Further off, a post counts less than a hundredth. */
const FARTHEST = 25;

/** What came at this time of earlier years. */
export class TimeOfYear {
  private readonly posts: { readonly day: number; readonly kind: number }[] = [];

  constructor(private readonly kinds: number) {}

  predict(day: number, beneath: Float64Array, into: Float64Array): void {
    into.set(beneath);
    let sum = 1;
    for (const post of this.posts) {
      const since = day - post.day;
      if (since < EARLIER) break;
      const off = since % YEAR;
      const distance = Math.min(off, YEAR - off);
      if (distance >= FARTHEST) continue;
      const weight = Math.exp(-0.5 * (distance / NEARNESS) ** 2);
      into[post.kind] = (into[post.kind] ?? 0) + weight;
      sum += weight;
    }
    for (let kind = 0; kind < this.kinds; kind++) into[kind] = (into[kind] ?? 0) / sum;
  }

  add(day: number, kind: number): void {
    this.posts.push({ day, kind });
  }
}
