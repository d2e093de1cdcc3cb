import { isRecord } from '../../../base/is-record.ts';
import type { CorpusNote, TakenColumns } from '../../posts/post.ts';
import { chooseColumns, isOtherList, type Choice } from '../choose-columns.ts';
import { looksOf } from '../column-looks.ts';
import type { ChosenColumns, Entry, Imported } from '../importer.ts';
import { channelOf, isNetwork } from '../networks.ts';
import { combine, originOfText, signalOf, signalInListName, type Signal } from '../signals.ts';
import { cellOf, columnsOf, findRecordGroups, flatten, type RecordGroup } from './find-records.ts';
import { consentsAround, consentsIn, inside, listOf, type JsonFile, type JsonRecord } from './json-file.ts';

/** The number of records by which a list is judged. */
const SAMPLED_RECORDS = 300;

interface Judged {
  readonly group: RecordGroup;
  readonly choice: Choice;
  readonly score: number;
}

/**
 * Posts from JSON of unknown format: the list whose records have a field that looks like the text of posts.
 */
export function readAnyList(file: JsonFile, chosen: ChosenColumns): Imported {
  const strings = readStrings(file.value);
  if (strings) return strings;
  const judged = findRecordGroups(file)
    .map((group) => judge(group, chosen))
    .filter(({ score }) => score > 0);
  const best = judged.reduce<Judged | undefined>(
    // An outer list takes precedence over one inside its records, since its records have the dates.
    (most, next) => (most === undefined || next.score > 1.1 * most.score ? next : most),
    undefined,
  );
  if (!best) return nothing(file);
  const lists = [best, ...judged.filter((other) => other !== best && isSibling(best, other))];
  const notes: CorpusNote[] = best.choice.missing.map(({ role, column }) => ({
    kind: 'unknown-column',
    role,
    column,
  }));
  if (file.lostLines > 0) notes.push({ kind: 'skipped', reason: 'unreadable', count: file.lostLines });
  const entries: Entry[] = [];
  for (const list of lists) readList(file, list, entries);
  return { format: 'list', entries, columns: best.choice.taken, notes };
}

function nothing(file: JsonFile): Imported {
  const notes: CorpusNote[] = [];
  if (file.lostLines > 0) notes.push({ kind: 'skipped', reason: 'unreadable', count: file.lostLines });
  const [group] = findRecordGroups(file).filter(
    ({ records, steps }) => records.length > 1 || steps.length > 0,
  );
  if (!group) notes.push({ kind: 'broken-table', detail: 'no list of posts' });
  else
    notes.push({
      kind: 'no-text-column',
      columns: [...new Set(group.records.slice(0, SAMPLED_RECORDS).flatMap((record) => Object.keys(record)))]
        .filter((key) => key.length <= 32 && key.split(/\s+/).length <= 4)
        .slice(0, 24),
    });
  return { format: 'list', entries: [], notes };
}

function judge(group: RecordGroup, chosen: ChosenColumns): Judged {
  const step = Math.max(1, Math.ceil(group.records.length / SAMPLED_RECORDS));
  const sample = group.records.filter((_, index) => index % step === 0).map(flatten);
  const choice = chooseColumns(columnsOf(sample), sample.length, chosen);
  const foreign = group.steps.some(isOtherList);
  // A single object is a post only if it has a text and a day; otherwise it is settings, or a package.
  const single = group.steps.length === 0;
  const isPost = choice.taken.date !== undefined && choice.taken.text?.includes('[]') === false;
  const fits = !foreign && (!single || isPost);
  return { group, choice, score: fits ? choice.score * group.records.length : 0 };
}

/** True for neighbouring lists of the same kind: one per year, network or page. */
function isSibling({ group, choice }: Judged, other: Judged): boolean {
  if (other.choice.taken.text !== choice.taken.text || other.group.steps.length !== group.steps.length)
    return false;
  return group.steps.filter((step, index) => step !== other.group.steps[index]).length === 1;
}

function readList(file: JsonFile, { group, choice }: Judged, entries: Entry[]): void {
  const { taken } = choice;
  const network = group.steps.find((step) => isNetwork(step));
  const around = group.steps.map(signalInListName);
  const signals = new Map<string, Signal | undefined>();
  for (const record of group.records) {
    const flat = flatten(record);
    const text = cellOf(flat, taken.text);
    const stated = combine([...standings(record, taken, signals), ...around]);
    entries.push({
      ...stated,
      number: entries.length + 1,
      line: file.lineOf(record),
      text,
      markup: choice.html ? 'html' : 'plain',
      title: cellOf(flat, taken.title),
      date: cellOf(flat, taken.date),
      channel: cellOf(flat, taken.channel) ?? channelOf(network),
      author: cellOf(flat, taken.author),
      consents: [...group.consents, ...consentsIn(file, record)],
      origin: stated.origin ?? originOfText(text),
    });
  }
}

/**
 * The publication signals in the record's own fields; those of nested objects refer to other things, except
 * in a wrapper such as `node`.
 */
function* standings(
  record: JsonRecord,
  taken: TakenColumns,
  known: Map<string, Signal | undefined>,
): Generator<ReturnType<Signal>> {
  const wrapper = taken.text?.split('.').slice(0, -1) ?? [];
  const holders = [record, inside(record, ...wrapper)].filter(isRecord);
  for (const holder of new Set(holders))
    for (const [key, value] of Object.entries(holder)) {
      if (key === taken.text) continue;
      if (!known.has(key)) known.set(key, signalOf(key));
      yield known.get(key)?.(value);
    }
}

/** A list of nothing but texts. */
function readStrings(value: unknown): Imported | undefined {
  const list = isRecord(value) ? onlyList(value) : listOf(value);
  if (list.length === 0 || !list.every((entry): entry is string => typeof entry === 'string'))
    return undefined;
  if (looksOf(list.slice(0, SAMPLED_RECORDS), list.length).prose < 0.5) return undefined;
  const consents = isRecord(value) ? consentsAround(value) : [];
  return {
    format: 'list',
    entries: list.map((text, index) => ({ number: index + 1, line: 0, text, consents })),
    columns: { text: '[]' },
  };
}

function onlyList(value: JsonRecord): readonly unknown[] {
  const lists = Object.entries(value).filter(([key, field]) => Array.isArray(field) && !isOtherList(key));
  const [only, ...others] = lists.map(([, field]) => field);
  return others.length === 0 ? listOf(only) : [];
}
