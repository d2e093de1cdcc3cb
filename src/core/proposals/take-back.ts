import { changedProfile, valueIn, type ProfileChange } from '../brand/index.ts';

/** Changes of a profile that were made together, with its text before and after. */
export interface AppliedChanges {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ProfileChange[];
}

/**
 * A profile's text without changes that were made: the text before, byte for byte, where nothing else was changed since; otherwise the
 * entries that were added are removed and the values that were set get their former ones. Undefined where nothing of them is left.
 */
export function takenBack(current: string, { before, after, changes }: AppliedChanges): string | undefined {
  if (current === after) return before;
  const text = [...changes]
    .reverse()
    .reduce((json, change) => changedProfile(json, inverse(json, before, change)), current);
  return text === current ? undefined : text;
}

function inverse(text: string, before: string, { path, value }: ProfileChange): ProfileChange[] {
  if (typeof path.at(-1) === 'number') return removals(text, path.slice(0, -1), [value]);
  const former = valueIn(before, path);
  if (Array.isArray(value) && former === undefined) return removals(text, path, value);
  return isSame(valueIn(text, path), value) ? [{ path, value: former }] : [];
}

/** The removals of equal entries from a list, the last first. */
function removals(text: string, path: ProfileChange['path'], entries: readonly unknown[]): ProfileChange[] {
  const list: unknown = valueIn(text, path);
  if (!Array.isArray(list)) return [];
  const places = entries.map((entry) => list.findLastIndex((known: unknown) => isSame(known, entry)));
  const found = [...new Set(places)].filter((at) => at >= 0).sort((a, b) => b - a);
  return found.map((at) => ({ path: [...path, at], value: undefined }));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
