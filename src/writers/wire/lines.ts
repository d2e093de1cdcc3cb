import { WriterError } from '../../core/writer/index.ts';

/** Characters. No provider's line comes near; whatever goes on longer is no such stream. */
const longestLine = 4_000_000;

export interface Line {
  readonly text: string;
  /** Whether a line end followed; only the last line can lack it. */
  readonly ended: boolean;
}

/**
 * Lines of UTF-8 text that comes in pieces, split anywhere. Lines end with LF, CRLF or CR; a byte order mark is left out.
 * Throws a `WriterError` (`malformed`) where bytes are no UTF-8; a character that the end cuts short is dropped.
 */
export async function* lines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let open = '';
  let afterReturn = false;
  for await (const piece of bytes) {
    let text = decode(decoder, piece);
    if (text === '') continue;
    // A CR ends its line at once, without waiting for the LF that may follow in the next piece.
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
