import { ContextTable } from './context-table.ts';
import { CONTEXTS, ContextTracker, type Context } from './contexts.ts';
import { DayFrequency } from './day-frequency.ts';
import { FadingFrequency } from './fading-frequency.ts';
import { ReturnLift } from './return-lift.ts';
import { TimeOfYear } from './time-of-year.ts';

/** What speaks for a kind. */
export type Signal =
  | Context
  | 'frequency'
  | 'recent-days'
  | 'last-other'
  | 'time-of-year'
  | 'days-since'
  | 'posts-since'
  | 'own-interval';

const OTHERS = [
  'recent-days',
  'last-other',
  'time-of-year',
  'days-since',
  'posts-since',
  'own-interval',
] as const;
/** In the order of the rows; the first is the logarithm of the frequency, the others are logarithms of lifts over it. */
export const SIGNALS: readonly Signal[] = ['frequency', ...CONTEXTS, ...OTHERS];

const row = (signal: Signal): number => SIGNALS.indexOf(signal);

/** A post: its kind, and what else is known of it (the format, where kinds are topics). */
export interface KindOfPost {
  readonly kind: number;
  readonly other: string;
}

/** What the posts so far say about the kind of the next one, one row a signal. */
export class Signals {
  /** Rows of the day that `predict` was last called for. */
  readonly rows: readonly Float64Array[];
  /** The fading frequency of each kind on that day. */
  readonly frequency: Float64Array;
  private readonly fading: FadingFrequency;
  private readonly tables: readonly ContextTable[];
  private readonly tracker = new ContextTracker();
  private readonly days: DayFrequency;
  private readonly afterOther: ContextTable;
  private readonly year: TimeOfYear;
  private readonly lift: ReturnLift;
  private states: readonly string[] = [];
  private lastOther = '';
  private day = 0;

  constructor(private readonly kinds: number) {
    this.rows = SIGNALS.map(() => new Float64Array(kinds));
    this.frequency = new Float64Array(kinds);
    this.fading = new FadingFrequency(kinds);
    this.tables = CONTEXTS.map(() => new ContextTable(kinds));
    this.days = new DayFrequency(kinds);
    this.afterOther = new ContextTable(kinds);
    this.year = new TimeOfYear(kinds);
    this.lift = new ReturnLift(kinds);
  }

  predict(day: number): void {
    this.day = day;
    this.states = this.tracker.statesOn(day);
    const { frequency } = this;
    this.fading.predict(frequency);
    const first = this.rowOf('frequency');
    frequency.forEach((p, kind) => (first[kind] = Math.log(p)));
    this.tables.forEach((table, at) => {
      const into = this.rows[1 + at] ?? new Float64Array();
      table.predict(this.states[at] ?? '', frequency, into);
      this.toLift(into);
    });
    this.days.predict(day, frequency, this.rowOf('recent-days'));
    this.afterOther.predict(this.lastOther, frequency, this.rowOf('last-other'));
    this.year.predict(day, frequency, this.rowOf('time-of-year'));
    for (const signal of ['recent-days', 'last-other', 'time-of-year'] as const)
      this.toLift(this.rowOf(signal));
    this.lift.predict(day, this.rowOf('days-since'), this.rowOf('posts-since'), this.rowOf('own-interval'));
  }

  /** Judges the settings of each signal by the posts of the day that was predicted. */
  judge(known: readonly number[]): void {
    for (const kind of known) {
      this.tables.forEach((table, at) => {
        table.judge(this.states[at] ?? '', kind, this.frequency);
      });
      this.days.judge(this.day, kind, this.frequency);
      this.afterOther.judge(this.lastOther, kind, this.frequency);
    }
  }

  /** Adds the posts of the day that was predicted. */
  add(posts: readonly KindOfPost[]): void {
    this.lift.learn(
      this.day,
      posts.map(({ kind }) => kind),
      this.frequency,
    );
    for (const { kind } of posts) {
      this.tables.forEach((table, at) => {
        table.add(this.states[at] ?? '', kind);
      });
      this.afterOther.add(this.lastOther, kind);
      this.fading.learn(kind);
      this.days.add(this.day, kind);
      this.year.add(this.day, kind);
      this.tracker.add(this.day, kind);
    }
    this.lastOther = posts.at(-1)?.other ?? '';
  }

  rowOf(signal: Signal): Float64Array {
    return this.rows[row(signal)] ?? new Float64Array(this.kinds);
  }

  private toLift(row: Float64Array): void {
    for (let kind = 0; kind < this.kinds; kind++)
      row[kind] = Math.log((row[kind] ?? 0) / (this.frequency[kind] ?? 1));
  }
}
