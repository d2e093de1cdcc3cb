import { isRecord } from '../../../base/is-record.ts';
import { isOtherList, type Column } from '../choose-columns.ts';
import { consentsAround, type JsonFile, type JsonRecord } from './json-file.ts';

/**
 * Records in the same place of a value: `data.posts[]` are those of one list, or of equal lists in several
 * objects.
 */
export interface RecordGroup {
  /** Keys from the outside; `[]` for any entry of a list, `{}` for any entry of an object keyed by id. */
  readonly steps: readonly string[];
  readonly records: readonly JsonRecord[];
  /** Consents stated by the objects around the records. */
  readonly consents: readonly unknown[];
}

const DEEPEST = 12;
/** More places than any export has; settings and geometry have more. */
const MOST_GROUPS = 400;

interface Open {
  readonly steps: string[];
  readonly records: JsonRecord[];
  readonly consents: unknown[];
}

/** A value of a file: the keys that lead to it, and the consents stated around it. */
interface PlacedValue {
  readonly value: unknown;
  readonly steps: string[];
  readonly consents: unknown[];
}

/** Every list of records in a file, by its place. Other people's words, such as comments, are skipped. */
export function findRecordGroups({ value: root, statesConsent }: JsonFile): RecordGroup[] {
  const groups = new Map<string, Open>();
  const add = (steps: string[], record: JsonRecord, consents: unknown[]): void => {
    const key = steps.join('\0');
    const group = groups.get(key);
    if (group) group.records.push(record);
    else if (groups.size < MOST_GROUPS) groups.set(key, { steps, records: [record], consents });
  };
  const queue: PlacedValue[] = [{ value: root, steps: [], consents: [] }];
  for (let next = queue.pop(); next; next = queue.pop()) {
    const { value, steps, consents } = next;
    if (steps.length > DEEPEST) continue;
    const last = steps.at(-1);
    const isEntry = last === undefined || last === '[]' || last === '{}';
    if (isEntry && isRecord(value)) add(steps, value, consents);
    // In reverse, so that records are found in the order of the file.
    for (const child of childrenOf(next, statesConsent).reverse()) queue.push(child);
  }
  return [...groups.values()];
}

/** The objects and lists directly within a value, in the order of the file. */
function childrenOf({ value, steps, consents }: PlacedValue, statesConsent: boolean): PlacedValue[] {
  if (Array.isArray(value)) {
    const inner = [...steps, '[]'];
    return value.filter(isObject).map((entry) => ({ value: entry, steps: inner, consents }));
  }
  if (!isRecord(value)) return [];
  const around = statesConsent ? consentsAround(value) : [];
  const stated = around.length === 0 ? consents : [...consents, ...around];
  const keyed = isKeyedById(value);
  return Object.entries(value)
    .filter(([key, field]) => isObject(field) && (keyed || !isOtherList(key)))
    .map(([key, field]) => ({ value: field, steps: [...steps, keyed ? '{}' : key], consents: stated }));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** True for an object whose keys are identifiers, each with a record of the same kind. */
function isKeyedById(value: JsonRecord): boolean {
  const entries = Object.entries(value);
  if (entries.length < 2 || !entries.every(([, field]) => isRecord(field))) return false;
  if (entries.every(([key]) => /\d/.test(key) && !/\s/.test(key))) return true;
  const [first, second] = entries.map(([, field]) =>
    Object.keys(isRecord(field) ? field : {})
      .sort()
      .join(),
  );
  return entries.length >= 4 && first !== '' && first === second;
}

/** Fields of a record, including nested ones, by their path: `node.caption`, `attachments[].title`. */
export type Flat = ReadonlyMap<string, readonly unknown[]>;

const MOST_FIELDS = 300;
const MOST_ENTRIES = 8;
const DEEPEST_FIELD = 6;

export function flatten(record: JsonRecord): Flat {
  const fields = new Map<string, unknown[]>();
  const walk = (value: unknown, path: string, depth: number): void => {
    if (fields.size >= MOST_FIELDS || depth > DEEPEST_FIELD) return;
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, MOST_ENTRIES)) walk(entry, `${path}[]`, depth + 1);
    } else if (isRecord(value)) {
      for (const [key, field] of Object.entries(value))
        walk(field, path === '' ? key : `${path}.${key}`, depth + 1);
    } else if (value !== null && value !== undefined) {
      const cells = fields.get(path);
      if (cells) cells.push(value);
      else fields.set(path, [value]);
    }
  };
  walk(record, '', 0);
  return fields;
}

/** A field as text; undefined where it is empty or not text. */
export function cellOf(flat: Flat, path: string | undefined): string | undefined {
  const value = path === undefined ? undefined : flat.get(path)?.[0];
  return cellText(value);
}

const cellText = (value: unknown): string | undefined => {
  const text =
    typeof value === 'string'
      ? value.trim()
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : '';
  return text === '' ? undefined : text;
};

/**
 * The fields of some records as columns. A field that occurs several times in a record is not a post's text.
 */
export function columnsOf(sample: readonly Flat[]): Column[] {
  const columns = new Map<string, { cells: string[]; times: number }>();
  for (const flat of sample)
    for (const [path, values] of flat) {
      const column = columns.get(path) ?? { cells: [], times: 0 };
      columns.set(path, column);
      const text = cellText(values[0]);
      if (text === undefined) continue;
      column.cells.push(text);
      column.times += values.length;
    }
  return [...columns].flatMap(([name, { cells, times }]) =>
    times > 1.2 * cells.length ? [] : [{ name, cells }],
  );
}
