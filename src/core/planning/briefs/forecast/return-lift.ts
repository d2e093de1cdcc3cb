/** Observations that each span begins with, as if the time since made no difference. */
const PRIOR = 3;
/** A kind that never came. */
const NEVER = 40;
/** More than the spans there are. */
const SPANS = 64;
/** How much of the usual interval is kept when a kind comes again: its last five or so decide. */
const KEPT = 0.8;

interface Span {
  came: number;
  /** How often it would have come by frequency alone. */
  expected: number;
}

/** How much likelier a kind comes so long after it last came than its frequency says. */
export class ReturnLift {
  private readonly lastDay: Float64Array;
  private readonly lastPost: Float64Array;
  private readonly intervals: Float64Array;
  private readonly returns: Float64Array;
  private readonly byDays = new Map<number, Span>();
  private readonly byPosts = new Map<number, Span>();
  private readonly byKind = new Map<number, Span>();
  private posts = 0;

  constructor(private readonly kinds: number) {
    this.lastDay = new Float64Array(kinds).fill(Number.NaN);
    this.lastPost = new Float64Array(kinds).fill(Number.NaN);
    this.intervals = new Float64Array(kinds);
    this.returns = new Float64Array(kinds);
  }

  /** Logarithms of lifts: by days against the usual interval, by posts, and by days for this kind alone. */
  predict(day: number, days: Float64Array, posts: Float64Array, own: Float64Array): void {
    for (let kind = 0; kind < this.kinds; kind++) {
      const general = liftOf(this.byDays.get(this.daysSpan(day, kind)), 1);
      days[kind] = Math.log(general);
      posts[kind] = Math.log(liftOf(this.byPosts.get(this.postsSpan(kind)), 1));
      own[kind] = Math.log(liftOf(this.byKind.get(kind * SPANS + this.daysSpan(day, kind)), general));
    }
  }

  learn(day: number, came: readonly number[], frequency: Float64Array): void {
    for (let kind = 0; kind < this.kinds; kind++) {
      const times = came.filter((one) => one === kind).length;
      const expected = came.length * (frequency[kind] ?? 0);
      const span = this.daysSpan(day, kind);
      count(this.byDays, span, times, expected);
      count(this.byPosts, this.postsSpan(kind), times, expected);
      count(this.byKind, kind * SPANS + span, times, expected);
    }
    for (const kind of came) this.note(day, kind);
  }

  private note(day: number, kind: number): void {
    const since = day - (this.lastDay[kind] ?? Number.NaN);
    if (since > 0) {
      this.intervals[kind] = (this.intervals[kind] ?? 0) * KEPT + since;
      this.returns[kind] = (this.returns[kind] ?? 0) * KEPT + 1;
    }
    this.lastDay[kind] = day;
    this.lastPost[kind] = this.posts++;
  }

  /** Thirds of doublings against the usual interval, from a sixteenth to eight times as long. */
  private daysSpan(day: number, kind: number): number {
    const since = day - (this.lastDay[kind] ?? Number.NaN);
    if (Number.isNaN(since)) return NEVER;
    const returns = this.returns[kind] ?? 0;
    const usual = returns > 0 ? (this.intervals[kind] ?? 0) / returns : since;
    return 20 + Math.max(-12, Math.min(9, Math.round(3 * Math.log2((since + 0.5) / (usual + 0.5)))));
  }

  /** Each of the last four posts by itself, then halves of doublings. */
  private postsSpan(kind: number): number {
    const since = this.posts - (this.lastPost[kind] ?? Number.NaN);
    if (Number.isNaN(since)) return NEVER;
    return since <= 4 ? since : Math.round(2 * Math.log2(since)) + 1;
  }
}

const liftOf = (span: Span | undefined, general: number): number =>
  span ? (span.came + PRIOR * general) / (span.expected + PRIOR) : general;

function count(spans: Map<number, Span>, span: number, came: number, expected: number): void {
  const known = spans.get(span);
  if (!known) spans.set(span, { came, expected });
  else {
    known.came += came;
    known.expected += expected;
  }
}
