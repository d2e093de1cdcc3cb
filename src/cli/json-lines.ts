import { createInterface } from 'node:readline';
import { isRecord } from '../core/base/is-record.ts';

/** A request: an object with texts; missing values and others than texts are empty strings. */
export interface Message {
  readonly id: unknown;
  text(key: string): string;
  /** The texts of a list; others than texts are left out. */
  texts(key: string): readonly string[];
  /** True where the value is `true`. */
  isSet(key: string): boolean;
  number(key: string): number | undefined;
  /** The objects of a list; others than objects are left out. */
  records(key: string): readonly Readonly<Record<string, unknown>>[];
}

/**
 * Answers JSON objects on standard input, one per line, with JSON objects on standard output, in order, until
 * the input ends. A line that is not an object is answered with `{"error"}`, and reading continues.
 */
export async function serveJsonLines(answer: (message: Message) => Promise<object>): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(await reply(line, answer))}\n`);
  }
}

async function reply(line: string, answer: (message: Message) => Promise<object>): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'not an object' };
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get('id');
  const text = (key: string): string => {
    const field = fields.get(key);
    return typeof field === 'string' ? field : '';
  };
  const texts = (key: string): readonly string[] => {
    const field = fields.get(key);
    return Array.isArray(field) ? field.filter((item) => typeof item === 'string') : [];
  };
  const number = (key: string): number | undefined => {
    const field = fields.get(key);
    return typeof field === 'number' ? field : undefined;
  };
  const records = (key: string): readonly Readonly<Record<string, unknown>>[] => {
    const field = fields.get(key);
    return Array.isArray(field) ? field.filter(isRecord) : [];
  };
  return {
    id,
    ...(await answer({ id, text, texts, number, records, isSet: (key) => fields.get(key) === true })),
  };
}
