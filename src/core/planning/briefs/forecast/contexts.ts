import { calendarDay } from '../history/days.ts';

/** What the next post may depend on. */
export const CONTEXTS = [
  'weekday',
  'month',
  'quarter',
  'week-of-month',
  'last-of-month',
  'day-of-month',
  'second-week',
  'third-week',
  'fourth-week',
  'after-one',
  'after-two',
  'after-three',
  'after-one-on-weekday',
  'turn-on-weekday',
  'turn-of-two-on-weekday',
  'gap',
] as const;
export type Context = (typeof CONTEXTS)[number];

const NONE = -1;

/** Keeps what the posts so far say about the next one. */
export class ContextTracker {
  private readonly last: number[] = [];
  private readonly onWeekday: number[][] = Array.from({ length: 7 }, () => []);
  private lastDay: number | undefined;

  /** The state of each context on a day, in the order of `CONTEXTS`. */
  statesOn(day: number): string[] {
    const { weekday, month, dayOfMonth, weekOfMonth, isLastOfMonth, week } = calendarDay(day);
    const [one, two, three] = before(this.last, 3);
    const [turn, turnBefore] = before(this.onWeekday[weekday] ?? [], 2);
    const gap = this.lastDay === undefined ? NONE : Math.ceil(Math.log2(day - this.lastDay + 1));
    const states: Record<Context, readonly number[]> = {
      weekday: [weekday],
      month: [month],
      quarter: [Math.floor(month / 3)],
      'week-of-month': [weekday, weekOfMonth],
      'last-of-month': [weekday, Number(isLastOfMonth)],
      'day-of-month': [dayOfMonth],
      'second-week': [weekday, week % 2],
      'third-week': [weekday, week % 3],
      'fourth-week': [weekday, week % 4],
      'after-one': [one ?? NONE],
      'after-two': [one ?? NONE, two ?? NONE],
      'after-three': [one ?? NONE, two ?? NONE, three ?? NONE],
      'after-one-on-weekday': [weekday, one ?? NONE],
      'turn-on-weekday': [weekday, turn ?? NONE],
      'turn-of-two-on-weekday': [weekday, turn ?? NONE, turnBefore ?? NONE],
      gap: [gap, one ?? NONE],
    };
    return CONTEXTS.map((context) => states[context].join(' '));
  }

  add(day: number, kind: number): void {
    this.last.push(kind);
    this.onWeekday[calendarDay(day).weekday]?.push(kind);
    this.lastDay = day;
  }
}

/** The last ones of a list, the last first. */
const before = (list: readonly number[], count: number): readonly number[] => list.slice(-count).reverse();
