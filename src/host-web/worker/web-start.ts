/** The first message to the engine's worker. */
export interface WebStart {
  /** The engine's program: the text of a CommonJS module. */
  readonly program: string;
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Translations by English template; empty for English. */
  readonly texts: Readonly<Record<string, string>>;
}

export const isWebStart = (value: unknown): value is WebStart =>
  typeof value === 'object' &&
  value !== null &&
  'program' in value &&
  typeof value.program === 'string' &&
  'background' in value &&
  value.background instanceof Uint8Array &&
  'texts' in value &&
  typeof value.texts === 'object' &&
  value.texts !== null;
