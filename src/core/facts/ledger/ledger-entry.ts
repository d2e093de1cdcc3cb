import { isRecord } from '../../base/is-record.ts';
import { dayNumber, dayOfNumber } from './calendar.ts';

/** What a brand may state, and what it rests on. */
export interface LedgerEntry {
  readonly id?: string;
  /** The statement in the brand's words. */
  readonly text: string;
  /** `statistic`, `health`, `award` …, as the brand calls it. */
  readonly type?: string;
  /** A file, an address or a register that shows it. */
  readonly evidence?: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly expires?: string;
  readonly jurisdictions: readonly string[];
  readonly approver?: string;
  /** Where it is written; a draft's own front matter where it is undefined. */
  readonly place?: EntryPlace;
}

/** Where an entry stands: in a file of the brand's folder `claims`, at an offset in UTF-16 units, or among the profile's facts. */
export type EntryPlace =
  { readonly kind: 'ledger'; readonly file: string; readonly start: number } | { readonly kind: 'profile' };

/** A list of entries, with those that could not be read by their place from 1 on; 0 stands for the list. */
interface EntryList {
  readonly entries: readonly LedgerEntry[];
  readonly faults: readonly number[];
}

/** Reads a list of entries, as a ledger's `claims` or those in a draft's front matter. */
export function readEntries(value: unknown): EntryList {
  if (value === undefined || value === null) return { entries: [], faults: [] };
  if (!Array.isArray(value)) return { entries: [], faults: [0] };
  const read = value.map((item: unknown) => entryOf(item));
  return {
    entries: read.filter((entry) => entry !== undefined),
    faults: read.flatMap((entry, at) => (entry ? [] : [at + 1])),
  };
}

/** An entry from the fields of its mapping; undefined where it has no text or no day that can be read. */
export function entryOf(value: unknown): LedgerEntry | undefined {
  if (!isRecord(value)) return undefined;
  const text = textOf(value['text']);
  if (text === undefined) return undefined;
  const expires = dayOf(value['expires']);
  // A day that cannot be read must not make a claim hold for ever.
  if (value['expires'] !== undefined && expires === undefined) return undefined;
  const jurisdictions = [value['jurisdiction']].flat().filter((code) => typeof code === 'string');
  const [id, type] = [textOf(value['id']), textOf(value['type'])];
  const [evidence, approver] = [textOf(value['evidence']), textOf(value['approver'])];
  return {
    text,
    jurisdictions,
    ...(expires === undefined ? {} : { expires }),
    ...(id === undefined ? {} : { id }),
    ...(type === undefined ? {} : { type }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(approver === undefined ? {} : { approver }),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** A day as YYYY-MM-DD; undefined where it is none. */
export function dayOf(value: unknown): string | undefined {
  const day = typeof value === 'string' ? /^\d{4}-\d{2}-\d{2}(?=$|T| )/.exec(value.trim())?.[0] : undefined;
  // 31 February is a day of no month.
  return day !== undefined && dayOfNumber(dayNumber(day)) === day ? day : undefined;
}
