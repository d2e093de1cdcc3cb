import { applyEdits, findNodeAtLocation, modify, parse, parseTree, type Node } from 'jsonc-parser';
import type { CheckExemption } from './profile.ts';

type JsonPath = readonly (string | number)[];

/** A change of one value in a profile. */
export interface ProfileChange {
  readonly path: JsonPath;
  readonly value: unknown;
}

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * A profile's text with some values changed; comments, order and formatting of everything else stay
 * unchanged.
 */
export const changedProfile = (text: string, changes: readonly ProfileChange[]): string =>
  changes.reduce(
    (json, { path, value }) => applyEdits(json, modify(json, [...path], value, FORMAT)),
    text.trim() === '' ? '{}\n' : text,
  );

/** The changes by which a profile exempts a text from rules everywhere. */
export function exemptingInProfile(text: string, exemption: CheckExemption): ProfileChange[] {
  const known = valueIn(text, EXEMPT);
  return [{ path: [...EXEMPT, Array.isArray(known) ? known.length : 0], value: exemption }];
}

/** The changes that take such an exemption out again; none where the profile has no such exemption. */
export function noLongerExempting(
  text: string,
  exemption: Pick<CheckExemption, 'text' | 'rules'>,
): ProfileChange[] {
  const known = valueIn(text, EXEMPT);
  if (!Array.isArray(known)) return [];
  const entries: readonly unknown[] = known;
  const at = entries.findIndex(
    (entry) =>
      typeof entry === 'object' &&
      entry !== null &&
      'text' in entry &&
      entry.text === exemption.text &&
      'rules' in entry &&
      JSON.stringify(entry.rules) === JSON.stringify(exemption.rules),
  );
  return at < 0 ? [] : [{ path: [...EXEMPT, at], value: undefined }];
}

const EXEMPT = ['checks', 'exempt'] as const;

/** The strings of a list in a profile; empty where there is none. */
export function listIn(text: string, path: JsonPath): string[] {
  const value = valueIn(text, path);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** A value of a profile, by its path; undefined where there is none. */
export function valueIn(text: string, path: JsonPath): unknown {
  let value: unknown = parse(text);
  for (const key of path)
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === String(key))?.[1]
        : undefined;
  return value;
}

/** Where an entry of a profile stands in its text, as an offset in UTF-16 units; 0 where it is not found. */
export function placeOfEntry(
  text: string,
  list: 'banned' | 'terms' | 'channels' | 'facts' | 'dos' | 'donts',
  name: string,
): number {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [list]);
  if (!node) return 0;
  const isMeant = ({ type, value }: Node): boolean =>
    type === 'string' && String(value).toLowerCase() === name.toLowerCase();
  const search = (inner: Node): Node | undefined => {
    if (isMeant(inner)) return inner;
    for (const child of inner.children ?? []) {
      const found = search(child);
      if (found) return found;
    }
    return undefined;
  };
  return (search(node) ?? node).offset;
}
