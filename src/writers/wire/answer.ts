import { WriterError } from '../../core/writer/index.ts';
import { asWriterError, throwIfCancelled } from './faults.ts';

/** Characters: far more than any request allows. */
const longestAnswer = 1_000_000;

/**
 * An answer's text for the caller: nothing after an abort, no errors but `WriterError`, and an error for an
 * empty answer. The pieces end when the answer is complete, and throw otherwise.
 */
export async function* answer(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let length = 0;
  try {
    throwIfCancelled(signal);
    for await (const piece of pieces) {
      throwIfCancelled(signal);
      if (piece === '') continue;
      length += piece.length;
      if (length > longestAnswer) throw new WriterError('malformed', 'The answer does not end');
      yield piece;
    }
  } catch (error) {
    throwIfCancelled(signal);
    throw asWriterError(error, 'malformed', 'The answer cannot be read');
  }
  throwIfCancelled(signal);
  if (length === 0) throw new WriterError('malformed', 'The answer is empty');
}
