import {
  WriterError,
  type Wire,
  type RequestObserver,
  type Writer,
  type WriterFault,
  type WriterRequest,
} from '../core/writer/index.ts';
import type { EditorMessage, EditorModel, EditorModels } from './editor-models.ts';
import { answer } from './wire/answer.ts';
import { aborted, asWriterError, throwIfCancelled } from './wire/faults.ts';
import { encodeJson } from './wire/json.ts';
import { withSchemaInWords } from './wire/schema-in-words.ts';
import { reportRequest } from './wire/send.ts';
import type { Timeouts } from './wire/timeouts.ts';
import { watchdog } from './wire/watchdog.ts';
import { wellFormed } from './wire/well-formed.ts';

export interface EditorWriterOptions {
  readonly lm: EditorModels;
  /** `vendor/family`. */
  readonly model: string;
  readonly observer: RequestObserver;
  readonly timeouts: Timeouts;
}

/**
 * The editor's own models. The editor reports neither why an answer ended nor its maximum length, so a
 * truncated answer is only recognised by its JSON. The first `write` makes the editor ask the user for
 * permission, so it must follow from an action of the user.
 */
export function editorWriter({ lm, model, observer, timeouts }: EditorWriterOptions): Writer {
  const wire = (messages: readonly EditorMessage[]): Wire => ({
    method: 'POST',
    url: `vscode-lm:${model}`,
    headers: {},
    body: encodeJson(messages),
  });

  async function* pieces(request: WriterRequest, caller: AbortSignal): AsyncGenerator<string> {
    const dog = watchdog(caller);
    try {
      const chosen = await dog.within(timeouts.firstByte, () => find(lm, model));
      const messages = messagesOf(request);
      await reportRequest(observer, wire(messages));
      // The editor may be asking the user for permission, so only the caller ends this wait.
      const reply = await dog.within(longestWait, () => chosen.ask(messages, dog.signal));
      dog.limit(timeouts.whole);
      const text: AsyncIterator<string, unknown> = reply[Symbol.asyncIterator]();
      try {
        let patience = timeouts.firstByte;
        for (;;) {
          const read = await dog.within(patience, () => text.next());
          if (read.done === true) return;
          patience = timeouts.idle;
          yield read.value;
        }
      } finally {
        dog.end();
        // Not awaited, since a generator that is waiting for its next piece would return only after that.
        void text.return?.().then(undefined, () => undefined);
      }
    } catch (error) {
      throw faultOfEditor(error);
    } finally {
      dog.end();
    }
  }

  return {
    kind: 'vscode',
    model,
    write: (request, signal) => answer(pieces(request, signal), signal),
    preview: (request) => Promise.resolve(wire(messagesOf(request))),
    countTokens: async (request, signal) => {
      const dog = watchdog(signal);
      try {
        const chosen = await dog.within(timeouts.firstByte, () => find(lm, model));
        const messages = messagesOf(request);
        await reportRequest(observer, wire(messages));
        const counts = await dog.within(timeouts.firstByte, () =>
          Promise.all(messages.map(({ content }) => chosen.countTokens(content, dog.signal))),
        );
        return counts.reduce((sum, count) => sum + count, 0);
      } catch (error) {
        throwIfCancelled(signal);
        throw faultOfEditor(error);
      } finally {
        dog.end();
      }
    },
    models: async (signal) => {
      const dog = watchdog(signal);
      try {
        const found = await dog.within(timeouts.firstByte, () => lm.select({}));
        // The editor chooses among a family's versions, so a family is one choice.
        const byId = new Map(found.map(({ vendor, family, name }) => [`${vendor}/${family}`, name]));
        return [...byId].map(([id, name]) => ({ id, name }));
      } catch (error) {
        throwIfCancelled(signal);
        throw faultOfEditor(error);
      } finally {
        dog.end();
      }
    },
  };
}

/** Milliseconds: the longest timer, about 24 days. */
const longestWait = 2 ** 31 - 1;

async function find(lm: EditorModels, model: string): Promise<EditorModel> {
  const [vendor = '', ...family] = model.split('/');
  const [found] = await lm.select({ vendor, family: family.join('/') });
  if (found === undefined) throw new WriterError('unavailable', 'The editor has no such model');
  return found;
}

/** The editor has no system messages. */
function messagesOf(request: WriterRequest): readonly EditorMessage[] {
  const { system, user, schema } = wellFormed(request);
  return [
    { role: 'user', content: system },
    { role: 'user', content: withSchemaInWords(user, schema) },
  ];
}

/** `LanguageModelError` is recognised by its code alone, so that nothing here imports `vscode`. */
function faultOfEditor(error: unknown): WriterError {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const fault = typeof code === 'string' ? faults.get(code) : undefined;
  if (error instanceof Error && error.name === 'Canceled') return aborted();
  return asWriterError(error, fault ?? 'overloaded', 'The editor’s model gave an error');
}

/** Codes of `LanguageModelError`, and others that models of the editor are known to return. */
const faults: ReadonlyMap<string, WriterFault> = new Map([
  ['NoPermissions', 'unavailable'],
  ['NotFound', 'unavailable'],
  ['Blocked', 'not-allowed'],
  ['Canceled', 'aborted'],
]);
