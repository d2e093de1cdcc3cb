/** A draft to be written: its name without extension, and its text. */
export interface NewDraft {
  readonly name: string;
  readonly text: string;
}

/** What a draft begins with: front matter, and notes in a comment, which is neither published, nor learned, nor sent to an AI model. */
export const headOf = (
  fields: readonly (readonly [name: string, value: string])[],
  notes: readonly string[],
): string =>
  [
    '---',
    ...fields.map(([name, value]) => `${name}: ${yaml(value)}`),
    '---',
    '<!--',
    ...notes.map(inComment),
    '-->',
  ]
    .map((line) => `${line}\n`)
    .join('');

const LONGEST_NAME = 60;
const NAME_WORDS = 6;

/** The first words of a text as a part of a file's name; empty where it has none. */
export const nameFrom = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, NAME_WORDS).join('-').slice(0, LONGEST_NAME);

/** A text as YAML: as it is where it is plain, else quoted as in JSON, which YAML reads. */
const yaml = (text: string): string =>
  (/^\p{L}[\p{L}\p{N} _-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)) ||
  /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? text
    : JSON.stringify(text);

/** Two hyphens might end the comment. */
const inComment = (line: string): string => line.trim().replace(/--+>?/g, '–');
