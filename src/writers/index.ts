import { WriterError, type ModelSettings, type RequestObserver, type Writer } from '../core/writer/index.ts';
import { anthropic } from './anthropic/anthropic.ts';
import type { EditorModels } from './editor-models.ts';
import { editorWriter } from './editor-writer.ts';
import { ollama } from './ollama.ts';
import { openAiCompatible } from './openai-compatible.ts';
import { usualTimeouts, type Timeouts } from './wire/timeouts.ts';

export { anthropicAddress } from './anthropic/anthropic.ts';
export type { EditorMessage, EditorModel, EditorModels } from './editor-models.ts';
export { ollamaAddress } from './ollama.ts';
export { checkAddress } from './wire/address.ts';
export type { Timeouts } from './wire/timeouts.ts';

/** The language model that the user chose. */
export interface WriterChoice {
  readonly kind: Writer['kind'];
  /** The id of one of `Writer.models`; empty while only the list is needed. */
  readonly model: string;
  /**
   * The server's address, with its scheme: required for `openai-compatible`, otherwise the provider's usual
   * address by default.
   */
  readonly address?: string | undefined;
  /** The chosen model's settings, as returned by `Writer.models`. */
  readonly settings?: ModelSettings | undefined;
}

/** The external dependencies of a writer. */
export interface WriterDeps {
  /** The provider's key. It is sent only in the header intended for it. */
  readonly key?: string | undefined;
  /** Called with every request before it is sent. */
  readonly observer: RequestObserver;
  readonly fetch?: typeof fetch | undefined;
  /** Required for `vscode`: `editorModels()` of `src/writers/vscode-lm.ts`. */
  readonly lm?: EditorModels | undefined;
  readonly timeouts?: Timeouts | undefined;
}

/**
 * A writer for the user's choice. Nothing is loaded or sent before it is used. Throws a `WriterError`:
 * `not-found` for an address that is not allowed, `not-allowed` for a malformed key, `unavailable` where the
 * editor has no models.
 */
export function createWriter(
  { kind, model, address: written, settings = {} }: WriterChoice,
  { key: given, observer, fetch = globalThis.fetch, lm, timeouts = usualTimeouts }: WriterDeps,
): Writer {
  const address = written?.trim() === '' ? undefined : written?.trim();
  const options = { key: trimmedKey(given), model, settings, observer, fetch, timeouts };
  switch (kind) {
    case 'anthropic':
      return anthropic({ ...options, address });
    case 'openai-compatible':
      if (address === undefined) throw new WriterError('not-found', 'There is no address');
      return openAiCompatible({ ...options, address });
    case 'ollama':
      return ollama({ ...options, address });
    case 'vscode':
      if (lm === undefined) throw new WriterError('unavailable', 'The editor has no models');
      return editorWriter({ lm, model, observer, timeouts });
  }
}

function trimmedKey(given: string | undefined): string | undefined {
  const key = given?.trim();
  if (key !== undefined && /[^\x21-\x7e]/.test(key))
    throw new WriterError('not-allowed', 'The key holds characters that no key has');
  return key;
}
