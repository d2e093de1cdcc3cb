import { applyEdits, modify, parse } from 'jsonc-parser';

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

/** The strings of a list in a profile; empty where there is none. */
export function listIn(text: string, path: JsonPath): string[] {
  let value: unknown = parse(text);
  for (const key of path)
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
