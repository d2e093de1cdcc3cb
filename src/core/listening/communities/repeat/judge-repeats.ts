import { localizeInEnglish, type Localize } from '../../../base/localize.ts';
import { pseudonym } from '../../shared/pseudonym.ts';
import { columnsOf, ListeningFileError, readTable } from '../../shared/table.ts';
import { DAY, readTime } from '../../shared/time.ts';
import { expectedRepeats, fitRepeats, stillComes, type History, type RepeatModel } from './bg-nbd.ts';

/** Days in a unit of time. */
export const UNITS = { day: 1, week: 7, month: 30.4375 } as const;
export type Unit = keyof typeof UNITS;

export interface RepeatPerson {
  readonly person: string;
  readonly repeats: number;
  /** The probability that the person still comes. */
  readonly alive: number;
  /** How often within the horizon. */
  readonly expected: number;
}

export interface RepeatReport {
  readonly model: RepeatModel;
  readonly people: readonly RepeatPerson[];
}

/** Something like a name or an address is hashed; what is a key or a hash already stays. */
const KEY = /^[\w-]{1,64}$/;
/** Four parameters need more people than a handful. */
const FEWEST_PEOPLE = 30;

/**
 * Who of the people of an export (`person,date`) still comes, and how often within the horizon. Days of one person on one date count once. Throws
 * `ListeningFileError` for a file that is no such export, or has too few people.
 * @param until the last day that counts, in days since 1970
 * @param horizon in units
 */
export function judgeRepeats(
  csv: string,
  { until, unit, horizon }: { readonly until: number; readonly unit: Unit; readonly horizon: number },
  localize: Localize = localizeInEnglish,
): RepeatReport {
  const days = readDays(csv, until, localize);
  if (days.size < FEWEST_PEOPLE)
    throw new ListeningFileError(
      localize('{0} people are too few: at least {1} are needed.', days.size, FEWEST_PEOPLE),
    );
  const histories = [...days].map(([person, own]) => ({
    person,
    history: historyOf(own, until, UNITS[unit]),
  }));
  const model = fitRepeats(histories.map(({ history }) => history));
  const people = histories.map(({ person, history }) => ({
    person: KEY.test(person) ? person : pseudonym(person),
    repeats: history.repeats,
    alive: stillComes(model, history),
    expected: expectedRepeats(model, history, horizon),
  }));
  return { model, people };
}

function readDays(csv: string, until: number, localize: Localize): Map<string, Set<number>> {
  const table = readTable(csv);
  const [person = 0, date = 0] = columnsOf(
    table,
    [
      ['person', 'customer', 'member'],
      ['date', 'time'],
    ],
    localize,
  );
  const days = new Map<string, Set<number>>();
  for (const cells of table.rows) {
    const time = readTime(cells[date] ?? '');
    const who = (cells[person] ?? '').trim();
    const day = Math.floor((time ?? Infinity) / DAY);
    if (who !== '' && day <= until) days.set(who, (days.get(who) ?? new Set()).add(day));
  }
  return days;
}

function historyOf(days: ReadonlySet<number>, until: number, unit: number): History {
  const sorted = [...days].sort((a, b) => a - b);
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  return { repeats: sorted.length - 1, recency: (last - first) / unit, age: (until - first) / unit };
}
