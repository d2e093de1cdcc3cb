import { WriterError } from '../../core/writer/index.ts';
import { asWriterError, heed } from './faults.ts';

/** Characters: far more than any request asks for. */
const longestAnswer = 1_000_000;

/**
 * An answer's text as the caller gets it: nothing after an abort, nothing thrown but `WriterError`, and never nothing at all.
 * The pieces end when the answer is whole, and throw when it is not.
 */
export async function* answer(pieces: AsyncIterable<string>, signal: AbortSignal): AsyncGenerator<string> {
  let length = 0;
  try {
    heed(signal);
    for await (const piece of pieces) {
      heed(signal);
      if (piece === '') continue;
      length += piece.length;
      if (length > longestAnswer) throw new WriterError('malformed', 'The answer does not end');
      yield piece;
    }
  } catch (error) {
    heed(signal);
    throw asWriterError(error, 'malformed', 'The answer cannot be read');
  }
  heed(signal);
  if (length === 0) throw new WriterError('malformed', 'The answer is empty');
}
