import { localizeInEnglish, type Localize } from '../../base/localize.ts';
import { dayIn, dayOrderOf, readWrittenDate, type DayOrder, type WrittenDate } from '../../brand/dates.ts';
import { ListeningFileError } from './table.ts';
import { HOUR, MINUTE, readTime } from './time.ts';

/** Dates such as 03/04/2026, of which nothing in the file says whether the day or the month comes first. */
export class UnclearDatesError extends ListeningFileError {
  override readonly name = 'UnclearDatesError';

  constructor(
    readonly example: string,
    localize: Localize = localizeInEnglish,
  ) {
    super(
      localize(
        'Dates such as “{0}” can be read in two ways, and nothing in the file says which number is the day.',
        example,
      ),
    );
  }
}

const CLOCK = /(?<![\d:])(\d{1,2})[:.](\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?(?![\d.])/i;
/** After a time of the day: “04-03-2026” has none. */
const OFFSET = /(?::\d{2}(?:[.,]\d+)?\s*|GMT|UTC)([+-])(\d{2}):?(\d{2})\s*$/;

/**
 * Reads a column of times, in UTC where no offset stands: as ISO 8601, and as tools write them otherwise, with the order of day and month that
 * the column itself shows. Throws `UnclearDatesError` where it shows none.
 * @param clocks the time of the day of each row, where the table has it in another column
 * @param order what somebody said about the order
 * @returns milliseconds since 1970 for each cell; undefined where there is no time in it
 */
export function readTimes(
  cells: readonly string[],
  {
    clocks = [],
    order,
    localize = localizeInEnglish,
  }: { readonly clocks?: readonly string[]; readonly order?: DayOrder; readonly localize?: Localize } = {},
): (number | undefined)[] {
  const strict = cells.map((cell) => readTime(cell));
  if (clocks.length === 0 && strict.every((time) => time !== undefined)) return strict;
  const written = cells.map((cell, at) =>
    strict[at] === undefined ? readWrittenDate(cell.trim()) : undefined,
  );
  const known = order ?? dayOrderOf(written);
  if (known === undefined) refuseUnclear(written, cells, localize);
  return cells.map((cell, at) => {
    const own = strict[at] ?? timeOf(written[at], cell, known);
    const clock = clockIn(clocks[at] ?? '');
    return own === undefined || clock === undefined ? own : startOfDay(own) + clock;
  });
}

function refuseUnclear(
  written: readonly (WrittenDate | undefined)[],
  cells: readonly string[],
  localize: Localize,
): void {
  const at = written.findIndex((date) => date?.kind === 'either');
  if (at >= 0) throw new UnclearDatesError(cells[at] ?? '', localize);
}

function timeOf(
  written: WrittenDate | undefined,
  cell: string,
  order: DayOrder | undefined,
): number | undefined {
  const epoch = /^\s*(\d{10})(\d{3})?\s*$/.exec(cell);
  if (epoch) return Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0);
  const day = dayIn(written, order);
  const time = day === undefined ? undefined : readTime(day);
  if (time === undefined) return undefined;
  const [, sign = '', hours = '0', minutes = '0'] = OFFSET.exec(cell) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes) * MINUTE);
  return time + (clockIn(withoutDate(cell)) ?? 0) - (sign === '' ? 0 : offset);
}

/** A date with dots would read as a clock. */
const withoutDate = (cell: string): string =>
  cell.replace(/\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/, ' ').replace(/[+-]\d{2}:?\d{2}\s*$/, '');

/** The time of the day in milliseconds. */
function clockIn(text: string): number | undefined {
  const [, hour, minute, second = '0', half] = CLOCK.exec(text) ?? [];
  if (hour === undefined || minute === undefined || Number(hour) > 24 || Number(minute) > 59)
    return undefined;
  const shift =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return shift * HOUR + Number(minute) * MINUTE + Number(second) * 1000;
}

const startOfDay = (time: number): number => Math.floor(time / (24 * HOUR)) * 24 * HOUR;
