import type { Fields } from './head.ts';

const LINE =
  /^[ \t]*(?:(?:export[ \t]+)?(?:const|let|var)[ \t]+|#\+|%[ \t]*|:|\.\.[ \t]+|[-*][ \t]+)?(["']?)([\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2})\1:?[ \t]*(?:::?|=>?)[ \t]*(.*)$/u;

/** What lines of the shape `key: value` or `key = value` say, one by one, without a grammar; of a key that comes twice the first. */
export function looseFields(source: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const line of source.split(/\r?\n/)) {
    const [, , key, written = ''] = LINE.exec(line) ?? [];
    const value = looseValue(written);
    if (key !== undefined && value !== '') fields[key.toLowerCase()] ??= value;
  }
  return fields;
}

/** A value without the quotes, the comma and the comment that may stand around it. */
export function looseValue(written: string): string {
  const bare = written
    .trim()
    .replace(/[ \t]+#.*$/, '')
    .replace(/[,;][ \t]*$/, '')
    .trim();
  const [, , quoted] = /^(["'`])(.*)\1$/.exec(bare) ?? [];
  return quoted ?? bare;
}
