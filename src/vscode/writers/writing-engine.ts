import { WriterError, type WriterRequest } from '../../core/writer/index.ts';

/** What the engine does for writers; taken from `Engine` once it has it. */
export interface WritingEngine {
  /** The request for the next words at a place; undefined where the draft's language is not served. Quotes posts only that may be sent. */
  continueRequest(
    brand: string,
    call: { readonly before: string; readonly after: string },
  ): Promise<WriterRequest | undefined>;
  /** Those of a writer's texts that may be shown, best first. */
  judgeContinuations(
    brand: string,
    call: { readonly before: string; readonly after: string; readonly texts: readonly string[] },
  ): Promise<readonly string[]>;
}

export const writingEngine = (engine: unknown): WritingEngine => {
  throw new WriterError('unavailable', `the engine writes no requests yet (${typeof engine})`);
};
export const readContinuations = (text: string): readonly string[] => {
  throw new WriterError('malformed', text);
};
