import { WriterError } from '../../core/writer/index.ts';
import { at } from '../wire/json.ts';

/**
 * The text in a stream of Messages API events. Ends with `message_stop`; throws a `WriterError` when that is
 * missing or the model stopped early.
 */
export async function* textOf(events: AsyncIterable<unknown>): AsyncGenerator<string> {
  let reason: unknown;
  for await (const event of events) {
    const type = at(event, 'type');
    if (type === 'content_block_delta' && at(event, 'delta', 'type') === 'text_delta') {
      const text = at(event, 'delta', 'text');
      if (typeof text !== 'string') throw new WriterError('malformed', 'A piece of text is no text');
      yield text;
    } else if (type === 'message_delta') reason = at(event, 'delta', 'stop_reason');
    else if (type === 'message_stop') {
      endedWell(reason);
      return;
    }
  }
  throw new WriterError('cut', 'The answer ended without message_stop');
}

/** Throws a `WriterError` where a model stopped for another reason than being done. */
export function endedWell(reason: unknown): void {
  if (reason === 'end_turn' || reason === 'stop_sequence') return;
  if (reason === 'refusal') throw new WriterError('refused', 'The model declined');
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded')
    throw new WriterError('cut', `The answer stopped at ${reason}`);
  throw new WriterError('malformed', 'The answer stopped for a reason that was not asked for');
}
