import { isRecord } from '../../core/base/is-record.ts';
import type { MessagePortLike } from '../../protocol/index.ts';

// A worker of a browser cannot read the files of an extension: it asks the extension host, beside the calls on the same channel.

interface Wanted {
  readonly kind: 'file-wanted';
  readonly name: string;
}

interface Sent {
  readonly kind: 'file-sent';
  readonly name: string;
  /** Undefined where it could not be read. */
  readonly text: string | undefined;
}

const isWanted = (message: unknown): message is Wanted =>
  isRecord(message) && message['kind'] === 'file-wanted' && typeof message['name'] === 'string';

const isSent = (message: unknown): message is Sent =>
  isRecord(message) &&
  message['kind'] === 'file-sent' &&
  typeof message['name'] === 'string' &&
  (message['text'] === undefined || typeof message['text'] === 'string');

/** The worker's end: asks for the text of a file of the program. Rejects where it cannot be read. */
export function programFiles(port: MessagePortLike): (name: string) => Promise<string> {
  const waiting = new Map<string, ((text: string | undefined) => void)[]>();
  port.listen((message) => {
    if (!isSent(message)) return;
    for (const receive of waiting.get(message.name) ?? []) receive(message.text);
    waiting.delete(message.name);
  });
  return async (name) => {
    const text = await new Promise<string | undefined>((resolve) => {
      waiting.set(name, [...(waiting.get(name) ?? []), resolve]);
      port.post({ kind: 'file-wanted', name } satisfies Wanted);
    });
    if (text === undefined) throw new Error(`The file ${name} of the program cannot be read.`);
    return text;
  };
}

/**
 * The other end: answers with the files' texts.
 * @param read rejects where a file cannot be read
 * @param note logs that
 */
export function serveProgramFiles(
  port: MessagePortLike,
  read: (name: string) => Promise<string>,
  note: (problem: unknown) => void,
): void {
  port.listen((message) => {
    if (!isWanted(message)) return;
    const { name } = message;
    read(name).then(
      (text) => {
        port.post({ kind: 'file-sent', name, text } satisfies Sent);
      },
      (error: unknown) => {
        note(error);
        port.post({ kind: 'file-sent', name, text: undefined } satisfies Sent);
      },
    );
  });
}
