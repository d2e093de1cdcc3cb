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
export function readIni(text: string): {
  readonly sections: readonly Section[];
  readonly faults: readonly Omit<StyleNote, 'path'>[];
} {
  const sections: { name: string; settings: Setting[] }[] = [{ name: '', settings: [] }];
  const faults: Omit<StyleNote, 'path'>[] = [];
  for (const { text: line, line: at } of joinedLines(text)) {
    const section = /^\[(.*)\]$/.exec(line)?.[1];
    const [, key, value] = /^([^=]+?)\s*=\s*(.*)$/.exec(line) ?? [];
    if (section !== undefined) sections.push({ name: section.trim(), settings: [] });
    else if (key !== undefined)
      sections.at(-1)?.settings.push({ key, value: unquoted(value ?? ''), line: at });
    else faults.push({ line: at, message: `“${line}” is neither “key = value” nor “[section]”.` });
  }
  return { sections, faults };
}

/** Lines that say something, those that go on as one. */
function joinedLines(text: string): { readonly text: string; readonly line: number }[] {
  const lines: { text: string; line: number }[] = [];
  let goesOn = false;
  for (const [at, written] of text.split(/\r\n|\r|\n/).entries()) {
    const read = written.replace(/(^|\s)[#;].*$/, '').trim();
    const last = lines.at(-1);
    if (goesOn && last) last.text = `${last.text.replace(/\\$/, '')} ${read}`;
    else if (read !== '') lines.push({ text: read, line: at + 1 });
    goesOn = read.endsWith('\\') || (read.endsWith(',') && read.includes('='));
  }
  return lines;
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
