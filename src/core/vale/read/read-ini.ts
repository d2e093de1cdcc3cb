import type { StyleNote } from '../rule.ts';

/** A line `key = value` of a `.vale.ini`. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  readonly line: number;
}

export interface Section {
  /** A pattern such as `*.md`; empty for what stands above all sections. */
  readonly name: string;
  readonly settings: readonly Setting[];
}

/** Reads a `.vale.ini`. A value may go on after a comma or a backslash at the line's end. */
export function readIni(text: string): { readonly sections: readonly Section[]; readonly faults: Omit<StyleNote, 'path'>[] } {
  const sections: { name: string; settings: Setting[] }[] = [{ name: '', settings: [] }];
  const faults: Omit<StyleNote, 'path'>[] = [];
  let continued: { key: string; value: string; line: number } | undefined;
  for (const [at, written] of text.split(/\r\n|\r|\n/).entries()) {
    const line = written.replace(/(^|\s)[#;].*$/, '').trim();
    const section = /^\[(.*)\]$/.exec(line)?.[1];
    const setting = /^([^=]+?)\s*=\s*(.*)$/.exec(line);
    if (continued) continued = { ...continued, value: `${continued.value.replace(/\\$/, '')} ${line}` };
    else if (section !== undefined) sections.push({ name: section.trim(), settings: [] });
    else if (setting) continued = { key: setting[1] ?? '', value: setting[2] ?? '', line: at + 1 };
    else if (line !== '') faults.push({ line: at + 1, message: `“${line}” is neither “key = value” nor “[section]”.` });
    if (continued && !/[\\]$/.test(line) && !(/,$/.test(line) && line.length > 1)) {
      sections.at(-1)?.settings.push({ ...continued, value: unquoted(continued.value.trim()) });
      continued = undefined;
    }
  }
  if (continued) sections.at(-1)?.settings.push({ ...continued, value: continued.value.replace(/[\\,]\s*$/, '') });
  return { sections, faults };
}

const unquoted = (value: string): string => /^"(.*)"$/.exec(value)?.[1] ?? value;

/** The values of a key, as lists separated by commas. */
export const listOf = ({ settings }: Section, key: string): string[] => [
  ...new Set(
    settings
      .filter((setting) => setting.key === key)
      .flatMap(({ value }) => value.split(','))
      .map((value) => value.trim())
      .filter((value) => value !== ''),
  ),
];

export const valueOf = ({ settings }: Section, key: string): string | undefined =>
  settings.findLast((setting) => setting.key === key)?.value;
