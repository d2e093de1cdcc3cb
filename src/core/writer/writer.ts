/** What a writer is asked for. */
export type Purpose = 'continue' | 'rewrite' | 'directions';

/** JSON Schema, draft-07: an object whose properties are all required and which admits no others. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

/** Everything that is sent to a language model, as plain data that the user can read before it leaves the machine. */
export interface WriterRequest {
  readonly purpose: Purpose;
  /** Standing instructions and the voice card: equal from request to request, so that a provider can cache it. */
  readonly system: string;
  /** What is asked now, and the draft it is asked about. Corpus and draft stand in it as quoted data. */
  readonly user: string;
  /** The answer is JSON of this shape. Providers that cannot hold to it are asked in words; the answer is validated in any case. */
  readonly schema: AnswerSchema;
  /** The longest answer, in the model's tokens. */
  readonly maxTokens: number;
  /** Ids of the posts that are quoted; each has the consent to be sent. */
  readonly quotes: readonly string[];
}

/** One request as it goes over the wire. Secrets are left out: `headers` names them with their values withheld. */
export interface Wire {
  readonly method: string;
  /** For writers that are no servers, such as the editor's own models, a name of the writer with its scheme. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Exactly the bytes of the body. */
  readonly body: Uint8Array;
}

export interface WriterModel {
  readonly id: string;
  readonly name: string;
  /** The model's request options, where the provider states them; stored with the choice of the model. */
  readonly settings?: ModelSettings;
}

/** A model's abilities as its provider states them. What is not stated is absent, and nothing that depends on it is sent. */
export interface ModelSettings {
  /** Whether answers can be held to a JSON Schema; where not, it is asked for in words. */
  readonly schema?: boolean;
  /** The provider's word for turning thinking off; or that the model always thinks before it answers, or never. */
  readonly thinking?: 'disabled' | 'between_tools' | 'always' | 'never';
  /** Whether it takes an effort level. */
  readonly effort?: boolean;
}

/** A language model behind its provider's wire format. Nothing is sent before `write`, `countTokens` or `models` is called. */
export interface Writer {
  readonly kind: 'anthropic' | 'vscode' | 'openai-compatible' | 'ollama';
  readonly model: string;
  /**
   * Streams the answer's text piece by piece and ends when the answer is whole.
   * Throws a `WriterError` whenever it is not: cut, stalled, refused, aborted.
   */
  write(request: WriterRequest, signal: AbortSignal): AsyncIterable<string>;
  /** What `write` would send, to the byte; sends nothing. */
  preview(request: WriterRequest): Promise<Wire>;
  /** The exact number of the model's tokens in a request, where the provider states it. */
  countTokens?(request: WriterRequest, signal: AbortSignal): Promise<number>;
  models(signal: AbortSignal): Promise<readonly WriterModel[]>;
}

/** Told of every request, with its bytes, before they are handed over. Whoever throws keeps it from being sent. */
export type Witness = (wire: Wire) => void | Promise<void>;
