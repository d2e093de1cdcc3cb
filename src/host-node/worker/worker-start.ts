/** The start data of the engine's thread. */
export interface WorkerStart {
  /** The packed background, as shipped. */
  readonly background: Uint8Array;
  /** Translations by English template; empty for English. */
  readonly texts: Readonly<Record<string, string>>;
  /** The folder of the built program, with files that are loaded on demand. */
  readonly folder: string;
}

export const isWorkerStart = (value: unknown): value is WorkerStart =>
  typeof value === 'object' &&
  value !== null &&
  'background' in value &&
  value.background instanceof Uint8Array &&
  'texts' in value &&
  'folder' in value &&
  typeof value.folder === 'string';
