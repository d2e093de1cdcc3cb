import { WriterError } from '../../core/writer/index.ts';

/** Characters: longer than any provider's line, as a limit for data that is no such stream. */
const longestLine = 4_000_000;

export interface Line {
  readonly text: string;
  /** Whether a line end followed; only the last line can lack one. */
  readonly ended: boolean;
}

/**
 * Lines of UTF-8 text that arrives in pieces, split anywhere. Lines end with LF, CRLF or CR; a byte order
 * mark is removed. Throws a `WriterError` (`malformed`) on invalid UTF-8; an incomplete character at the end
 * is dropped.
 */
export async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open = '';
  let afterReturn = false;
  for await (const piece of bytes) {
    let text = decode(decoder, piece);
    if (text === '') continue;
    // A CR ends its line immediately, without waiting for a LF that may follow in the next piece.
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    afterReturn = text.endsWith('\r');
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
    open += first;
    for (const next of rest) {
      yield { text: open, ended: true };
      open = next;
    }
    if (open.length > longestLine) throw new WriterError('malformed', 'A line does not end');
  }
  if (open !== '') yield { text: open, ended: false };
}

function decode(decoder: InstanceType<typeof TextDecoder>, piece: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: true });
  } catch {
    throw new WriterError('malformed', 'The answer is no UTF-8');
  }
}
