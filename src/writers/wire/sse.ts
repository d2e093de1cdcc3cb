import { lines } from './lines.ts';

/** One event of a stream of server-sent events (WHATWG HTML, section 9.2). */
export interface ServerEvent {
  /** `message` where the server gives no name. */
  readonly event: string;
  /** The lines of data, joined by LF. */
  readonly data: string;
}

/** Reads server-sent events. Comments, `id`, `retry` and an incomplete last event are skipped. */
export async function* serverEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  let event = '';
  let data: string[] = [];
  for await (const { text } of lines(bytes)) {
    if (text === '') {
      if (data.length > 0) yield { event: event === '' ? 'message' : event, data: data.join('\n') };
      event = '';
      data = [];
      continue;
    }
    const colon = text.indexOf(':');
    const field = colon < 0 ? text : text.slice(0, colon);
    const value = colon < 0 ? '' : text.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
  }
}
