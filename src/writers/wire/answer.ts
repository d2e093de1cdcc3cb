import { WriterError } from '../../core/writer/index.ts';
import { asWriterError, heed } from './faults.ts';

/**
 * An answer's text as the caller gets it: nothing after an abort, nothing thrown but `WriterError`, and never nothing at all.
 * The pieces end when the answer is whole, and throw when it is not.
 */
export async function* answer(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let empty = true;
  try {
    heed(signal);
    for await (const piece of pieces) {
      heed(signal);
      if (piece === '') continue;
      empty = false;
      yield piece;
      heed(signal);
    }
  } catch (error) {
    heed(signal);
    throw asWriterError(error, 'malformed', 'The answer cannot be read');
  }
  heed(signal);
  if (empty) throw new WriterError('malformed', 'The answer is empty');
}
