/** The first message to the engine's worker. */
export interface WebStart {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Translations by English template; empty for English. */
  readonly texts: Readonly<Record<string, string>>;
}

export const isWebStart = (value: unknown): value is WebStart =>
  typeof value === 'object' &&
  value !== null &&
  'background' in value &&
  value.background instanceof Uint8Array &&
  'texts' in value &&
  typeof value.texts === 'object' &&
  value.texts !== null;
