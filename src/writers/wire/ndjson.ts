import { parseJson } from './json.ts';
import { lines } from './lines.ts';

/**
 * Reads newline-delimited JSON. Empty lines are passed over, as is a last line that the end of the stream cuts short.
 * Throws a `WriterError` (`malformed`) where a whole line is no JSON.
 */
export async function* jsonLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator {
  for await (const { text, ended } of lines(bytes)) {
    if (text.trim() === '') continue;
    if (ended) yield parseJson(text);
    else yield* lastLine(text);
  }
}

function* lastLine(text: string): Generator {
  let value: unknown;
  try {
    value = parseJson(text);
  } catch {
    return;
  }
  yield value;
}
