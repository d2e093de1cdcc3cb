import { yamlValue } from '../../text/index.ts';
import { consentKey } from './consent-key.ts';
import { refusedBy, NO_STATEMENT, valueUnder } from './in-fields.ts';
import type { ConsentStatement } from './statement.ts';

/** Signs of comments, lists, keys and declarations that dialects put before a key. */
const DECORATION =
  /[\s>*_#+|:;%@/<!{([.\u0060"'~&=\]\\-]*(?:(?:export[ \t]+)?(?:const|let|var|set|assign)[ \t]+)?["'\u0060]?/;
const KEY =
  /(\p{L}[\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_-]+)*(?: [\p{L}\p{N}_-]+){0,2}\??)["'\u0060*_\])]*[ \t\u00A0]*/u;
const SEPARATOR = /(?::{1,2}|\uFF1A|={1,2}>?|->|\u2192|\|)/;

/** A key at the beginning of a line, in any dialect's decoration, and the text after it. */
export const KEY_AT_START = new RegExp(`^${DECORATION.source}${KEY.source}${SEPARATOR.source}(.*)$`, 'u');

/** Statements in lines of `key: value` of a head whose grammar cannot be read. */
export function inLines(source: string): ConsentStatement[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((text, line): ConsentStatement[] => {
    const [, key, written = ''] = KEY_AT_START.exec(text) ?? [];
    if (key === undefined) return [];
    const about = consentKey(key);
    if (about !== undefined) {
      const value = valueUnder(about, writtenValue(written, lines.slice(line + 1)));
      return value === NO_STATEMENT ? [] : [{ value, line }];
    }
    const refused = refusedBy(key, looseScalar(written));
    return refused === undefined ? [] : [{ value: { [refused]: false }, line }];
  });
}

const CLOSERS = /(?:-->|\*\/\}?|%%|#\}|-?%\}|\/?>|\)\s*$|\}\}|\s#.*$)\s*$/;

/** The value after a key, or in the lines below it. */
export function writtenValue(written: string, below: readonly string[]): unknown {
  const value = looseScalar(written);
  if (value !== undefined && value !== '') return value;
  const inner: string[] = [];
  for (const line of below) {
    if (!/^[ \t]+\S|^-[ \t]/.test(line)) break;
    inner.push(line);
  }
  // A key without a value, in a head that cannot be read, is a statement that cannot be understood.
  return inner.length > 0 ? parsed(inner.join('\n')) : undefined;
}

/** A value without the end of a line or comment after it. */
export const looseScalar = (written: string): unknown => {
  const bare = written
    .trim()
    .replace(CLOSERS, '')
    .replace(/[,;|]+\s*$/, '')
    .trim();
  return bare === '' ? '' : parsed(bare);
};

/**
 * A line with more keys than any statement has is not read as YAML, whose reader makes an error of each: fifty such lines would take
 * more than a second. What is in brackets is read, as a no may be among many answers.
 */
const MANY_KEYS = /^[^{[](?:[^\n:]*:){20}/;

function parsed(source: string): unknown {
  return (
    (MANY_KEYS.test(source) ? undefined : yamlValue(source)) ?? source.replace(/^["'\u0060]|["'\u0060]$/g, '')
  );
}
