import { isRecord } from '../../../base/is-record.ts';
import { isoTime, readTime } from '../../shared/time.ts';

/** What a file holds at a path of names, if anything. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const name of path) {
    if (!isRecord(here)) return undefined;
    here = here[name];
  }
  return here;
}

/** A text that is not empty, or null. */
export function textAt(value: unknown, ...path: readonly string[]): string | null {
  const found = valueAt(value, ...path);
  return typeof found === 'string' && found !== '' ? found : null;
}

export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A time in UTC, to the second, or null. */
export function utc(text: string | null): string | null {
  const time = text === null ? undefined : readTime(text);
  return time === undefined ? null : isoTime(time);
}

export const isWebAddress = (text: unknown): text is string =>
  typeof text === 'string' && /^https?:\/\//i.test(text);

export const once = (values: readonly string[]): string[] => [...new Set(values)];
