import type { Fields } from './head.ts';

const LINE =
  /^[ \t]*(?:(?:export[ \t]+)?(?:const|let|var)[ \t]+|#\+|%[ \t]*|:|\.\.[ \t]+|[-*][ \t]+)?(["']?)([\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+){0,2})\1:?[ \t]*(?:::?|=>?)[ \t]*(.*)$/u;

/**
 * The fields in lines of the form `key: value` or `key = value`, read line by line without a grammar; the
 * first of equal keys counts.
 */
export function looseFields(source: string): Fields {
  const fields: Record<string, unknown> = {};
  for (const line of source.split(/\r?\n/)) {
    const [, , key, written = ''] = LINE.exec(line) ?? [];
    const value = looseValue(written);
    if (key !== undefined && value !== '') fields[key.toLowerCase()] ??= value;
  }
  return fields;
}

/** A value without surrounding quotes, trailing comma and comment. */
export function looseValue(written: string): string {
  const bare = written
    .trim()
    .replace(/[ \t]+#.*$/, '')
    .replace(/[,;][ \t]*$/, '')
    .trim();
  const [, , quoted] = /^(["'`])(.*)\1$/.exec(bare) ?? [];
  return quoted ?? bare;
}
