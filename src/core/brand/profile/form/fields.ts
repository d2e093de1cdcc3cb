import { KEY, type FieldKind, type FieldSpec } from './table-specs.ts';

/** Why a text cannot be a field's value. */
export type FieldFault = 'empty' | 'number' | 'date' | 'range' | 'choice' | 'language' | 'exists' | 'name';

/** The text of a field as the form shows it; undefined where it has a shape that the form cannot show. */
export function shownField({ kind }: FieldSpec, value: unknown): string | undefined {
  if (value === undefined) return '';
  if (kind === 'words' && Array.isArray(value))
    return value.every((item) => typeof item === 'string') ? joinWords(value) : undefined;
  if (kind === 'flag') return typeof value === 'boolean' ? flagText(value) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

export const flagText = (value: boolean): string => (value ? 'yes' : 'no');

/** What a field is in the profile; `undefined` as a value removes it. */
export type ReadField = { readonly value: unknown } | { readonly fault: FieldFault };

/** Reads what was typed into a field. */
export function readField(spec: FieldSpec, typed: string): ReadField {
  const text = spec.kind === 'text' || spec.kind === 'words' ? typed.trim() : onOneLine(typed);
  if (text === '') return spec.required ? { fault: 'empty' } : { value: undefined };
  return READERS[spec.kind](spec, text);
}

const onOneLine = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

const READERS: Readonly<Record<FieldKind, (spec: FieldSpec, text: string) => ReadField>> = {
  // An object loses a property of this name.
  line: ({ id }, text) => (id === KEY && text === '__proto__' ? { fault: 'name' } : { value: text }),
  text: (_, text) => ({ value: text }),
  words: (_, text) => {
    const words = splitWords(text);
    return words.length === 0 ? { fault: 'empty' } : { value: words };
  },
  number: readNumber,
  date: (_, text) => (isDay(text) ? { value: text } : { fault: 'date' }),
  range: (_, text) => (isRange(text) ? { value: text } : { fault: 'range' }),
  language: (_, text) =>
    /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text) ? { value: text } : { fault: 'language' },
  choice: ({ choices = [] }, text) => (choices.includes(text) ? { value: text } : { fault: 'choice' }),
  flag: (_, text) => ({ value: text === 'yes' }),
};

function readNumber({ least = 0, most = Number.MAX_SAFE_INTEGER }: FieldSpec, text: string): ReadField {
  // Thousands may be grouped, as in a spreadsheet.
  const digits = /^\d{1,3}(?:[ .,’\u00A0\u202F]\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text;
  const value = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= least && value <= most ? { value } : { fault: 'number' };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(text: string): boolean {
  const [, , month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return day !== undefined && Number(day) >= 1 && Number(day) <= (DAYS[Number(month) - 1] ?? 0);
}

const PART = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, month or day, or two of them with two dots between, of which one may be left out. */
function isRange(text: string): boolean {
  const parts = text.split('..');
  const stated = parts.filter((part) => part !== '');
  return parts.length <= 2 && stated.length > 0 && stated.every((part) => PART.test(part));
}

/** Words with commas between them; on lines of their own where one has a comma itself. */
export const joinWords = (words: readonly string[]): string =>
  words.some((word) => /[,;\n]/.test(word)) ? `${words.join('\n')}\n` : words.join(', ');

/** The words of a text as `joinWords` writes them; semicolons separate too. */
export function splitWords(text: string): string[] {
  const words = text.split(text.includes('\n') ? '\n' : /[,;]/).map((word) => word.trim());
  return words.filter((word, at) => word !== '' && words.indexOf(word) === at);
}
