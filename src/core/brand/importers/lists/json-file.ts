import { printParseErrorCode, visit } from 'jsonc-parser';
import { isRecord } from '../../../base/is-record.ts';
import {
  consentInFields,
  consentKey,
  hasStatementWord,
  isContainer,
  mayState,
} from '../../consent-statements/index.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** A JSON value with its position in the file. */
export interface JsonFile {
  readonly value: unknown;
  /** The 0-based line on which an object of the value begins. */
  lineOf(record: object): number;
  /** What is wrong, in a few words that do not quote the text; undefined if nothing is. */
  readonly problem: string | undefined;
  /** The variable that the value is assigned to, where the file is a JavaScript assignment. */
  readonly variable?: string | undefined;
  /** True when a key is about consent; otherwise records need not be searched for it. */
  readonly statesConsent: boolean;
  /** The number of lines in a file of JSON lines that cannot be read. */
  readonly lostLines: number;
  /** Consents that lines of JSON lines state and nothing else, which hold for all lines. */
  readonly stated?: readonly unknown[] | undefined;
}

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const recordsOf = (value: unknown): readonly JsonRecord[] => listOf(value).filter(isRecord);

/** Every consent that a record states, at any depth; see `consentInFields`. */
export const consentsIn = ({ statesConsent }: JsonFile, record: JsonRecord): unknown[] =>
  statesConsent ? consentInFields(record) : [];

/** What an object states, itself or in a part that speaks of the whole such as `meta`, for everything inside it. */
export const consentsAround = (record: JsonRecord): unknown[] =>
  Object.entries(record).flatMap(([key, value]) => {
    if (consentKey(key) !== undefined || key.toLowerCase() === 'timbre')
      return consentInFields({ [key]: value });
    return isContainer(key) && isRecord(value) && !Object.values(value).some(Array.isArray)
      ? consentInFields(value, 1)
      : [];
  });

const someStatesConsent = (keys: ReadonlySet<string>, text: string): boolean =>
  hasStatementWord(text) || [...keys].some(mayState);

/** The value at a path inside another; undefined where a step is missing. */
export function inside(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof key === 'number') at = listOf(at)[key];
    else at = isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  }
  return at;
}

/** A text at a path inside a value, or undefined. */
export function textIn(value: unknown, ...keys: readonly (string | number)[]): string | undefined {
  const found = inside(value, ...keys);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** Reads JSON from `start` on; never throws. A trailing `;` is allowed, as archives are JavaScript files. */
export function parseJson(text: string, start = 0, variable?: string): JsonFile {
  const lines = new WeakMap<object, number>();
  const json = (start === 0 ? text : text.slice(start)).replace(/;\s*$/, '');
  const keys = new Set<string>();
  const { value, problem } = build(json, countLines(text, start), lines, keys);
  const statesConsent = someStatesConsent(keys, json);
  return {
    value,
    lineOf: (record) => lines.get(record) ?? 0,
    problem,
    lostLines: 0,
    variable,
    statesConsent,
  };
}

/** Reads one value per line. Lines that cannot be read are counted, and the others are used. */
export function parseJsonLines(text: string): JsonFile {
  const lines = new WeakMap<object, number>();
  const keys = new Set<string>();
  const values: unknown[] = [];
  const stated: unknown[] = [];
  let lostLines = 0;
  let line = 0;
  for (let from = 0; from < text.length; line++) {
    const end = text.indexOf('\n', from);
    const to = end < 0 ? text.length : end;
    const json = text.slice(from, to).trim();
    from = to + 1;
    if (json === '') continue;
    const { value, problem } = build(json, line, lines, keys);
    if (problem !== undefined) lostLines++;
    else if (isStatement(value)) stated.push(...consentInFields(value));
    else values.push(value);
  }
  const statesConsent = someStatesConsent(keys, text);
  return {
    value: values,
    lineOf: (record) => lines.get(record) ?? 0,
    problem: undefined,
    lostLines,
    statesConsent,
    stated,
  };
}

const isStatement = (value: unknown): boolean =>
  isRecord(value) && Object.keys(value).length > 0 && Object.keys(value).every(mayState);

function countLines(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

type Holder = { readonly list: unknown[] } | { readonly fields: Record<string, unknown>; key: string };

/** Builds the value from a parser's events, as a syntax tree would take many times the memory. */
function build(
  json: string,
  firstLine: number,
  lines: WeakMap<object, number>,
  keys: Set<string>,
): { readonly value: unknown; readonly problem: string | undefined } {
  const root: unknown[] = [];
  const open: Holder[] = [{ list: root }];
  let problem: string | undefined;
  const put = (value: unknown): void => {
    const holder = open.at(-1);
    if (!holder) return;
    if ('list' in holder) holder.list.push(value);
    // Setting `__proto__` would change the object's prototype.
    else if (holder.key !== '__proto__') holder.fields[holder.key] = value;
  };
  try {
    visit(
      json,
      {
        onObjectBegin: (_offset, _length, line) => {
          const fields: Record<string, unknown> = {};
          lines.set(fields, firstLine + line);
          put(fields);
          open.push({ fields, key: '' });
        },
        onObjectProperty: (name) => {
          const holder = open.at(-1);
          keys.add(name);
          if (holder && 'fields' in holder) holder.key = name;
        },
        onObjectEnd: () => {
          open.pop();
        },
        onArrayBegin: () => {
          const list: unknown[] = [];
          put(list);
          open.push({ list });
        },
        onArrayEnd: () => {
          open.pop();
        },
        onLiteralValue: put,
        onError: (error, _offset, _length, line) => {
          const what = printParseErrorCode(error)
            .replace(/([a-z])([A-Z])/g, '$1 $2')
            .toLowerCase();
          problem ??= `${what} on line ${String(firstLine + line + 1)}`;
        },
      },
      { disallowComments: true },
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { value: undefined, problem: 'nested too deep on line 1' };
  }
  return { value: root[0], problem };
}
