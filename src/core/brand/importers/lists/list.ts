import { isRecord } from '../../../base/is-record.ts';
import { noPosts, type Entry, type ExportFile, type Imported } from '../importer.ts';
import { LIST_IMPORTERS } from './platforms/registry.ts';
import { readAnyList } from './any-list.ts';
import { consentsAround, type JsonFile } from './json-file.ts';

/** Posts from JSON: of a known platform, or from the list that looks like posts. */
export function readList({ path, chosen }: ExportFile, json: JsonFile): Imported {
  if (json.problem !== undefined)
    return { format: 'JSON', entries: [], notes: [{ kind: 'broken-table', detail: json.problem }] };
  const importer = LIST_IMPORTERS.find((candidate) => candidate.recognises(json, path));
  if (!importer && json.variable !== undefined && !Array.isArray(json.value))
    return noPosts('JavaScript', 'code');
  const imported = importer ? importer.read(json, path) : readAnyList(json, chosen);
  const stated = [...(json.stated ?? []), ...(isRecord(json.value) ? consentsAround(json.value) : [])];
  return stated.length === 0 ? imported : { ...imported, entries: withConsents(imported.entries, stated) };
}

/** Consents at the head of a file apply to everything in it. */
function* withConsents(entries: Iterable<Entry>, stated: readonly unknown[]): Generator<Entry> {
  for (const entry of entries) yield { ...entry, consents: [...stated, ...(entry.consents ?? [])] };
}
