import { parseJson } from './json.ts';
import { lines } from './lines.ts';

/**
 * Reads newline-delimited JSON. Empty lines and an incomplete last line are skipped. Throws a `WriterError`
 * (`malformed`) where a complete line is not JSON.
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
