import { WriterError } from '../../core/writer/index.ts';

/** Throws a `WriterError` (`malformed`) that does not quote the text, unlike `JSON.parse`. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    throw new WriterError('malformed', 'The answer is no JSON');
  }
}

/** A property in a server's data; undefined where it is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Object.hasOwn(found, step) ? Reflect.get(found, step) : undefined;
  }
  return found;
}

/** An answer in one piece, such as a list of models. Throws a `WriterError`. */
export async function wholeJson(bytes: AsyncIterable<Uint8Array>): Promise<unknown> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of bytes) text += decoder.decode(piece, { stream: true });
  return parseJson(text + decoder.decode());
}

/** The items of a list in a server's data. Throws a `WriterError` (`malformed`) where there is no list. */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const list = at(value, ...path);
  if (!Array.isArray(list)) throw new WriterError('malformed', 'The answer holds no list');
  return list;
}

export const encodeJson = (value: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(value));
