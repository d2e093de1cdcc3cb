import { parse, TomlDate, TomlError, type TomlValue } from 'smol-toml';
import type { Fields } from './head.ts';

/** The fields of a TOML document, dates as they are written; undefined where it is broken. */
export function tomlFields(source: string): Fields | undefined {
  try {
    return Object.fromEntries(Object.entries(parse(source)).map(([key, value]) => [key, plain(value)]));
  } catch (error) {
    if (error instanceof TomlError) return undefined;
    throw error;
  }
}

const plain = (value: TomlValue): unknown => (value instanceof TomlDate ? value.toISOString() : value);
