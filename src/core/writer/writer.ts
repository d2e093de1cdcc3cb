import type { WriterBatches } from './batches.ts';
import type { WriterRequest } from './writer-request.ts';

export type { AnswerSchema, Purpose, WriterRequest } from './writer-request.ts';

/** A request as it is sent. Secrets are left out: `headers` contains their names without values. */
export interface Wire {
  readonly method: string;
  /** For writers without a server, such as the editor's own models, the writer's name with its scheme. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes of the body. */
  readonly body: Uint8Array;
}

export interface WriterModel {
  readonly id: string;
  readonly name: string;
  /** The model's request options, where the provider states them; stored with the chosen model. */
  readonly settings?: ModelSettings;
}

/**
 * A model's capabilities as its provider states them. Capabilities that are not stated are absent, and
 * nothing that depends on them is sent.
 */
export interface ModelSettings {
  /** Whether answers can be restricted to a JSON Schema; if not, it is described in words. */
  readonly schema?: boolean;
  /**
   * The provider's option for turning thinking off; or that the model always thinks before it answers, or
   * never.
   */
  readonly thinking?: 'disabled' | 'between_tools' | 'always' | 'never';
  /** Whether it accepts an effort level. */
  readonly effort?: boolean;
}

/**
 * A language model behind its provider's wire format. Nothing is sent before `write`, `countTokens` or
 * `models` is called.
 */
export interface Writer {
  readonly kind: 'anthropic' | 'vscode' | 'openai-compatible' | 'ollama';
  readonly model: string;
  /**
   * Streams the answer's text and ends when the answer is complete. Throws a `WriterError` otherwise: cut,
   * stalled, refused, aborted.
   */
  write(request: WriterRequest, signal: AbortSignal): AsyncIterable<string>;
  /** Exactly what `write` would send; sends nothing. */
  preview(request: WriterRequest): Promise<Wire>;
  /** The exact number of the model's tokens in a request, where the provider offers a count. */
  countTokens?(request: WriterRequest, signal: AbortSignal): Promise<number>;
  models(signal: AbortSignal): Promise<readonly WriterModel[]>;
  /** Where the provider takes many requests at once. */
  readonly batches?: WriterBatches;
}

/** Called with the bytes of every request before it is sent. Throwing prevents sending. */
export type RequestObserver = (wire: Wire) => void | Promise<void>;
