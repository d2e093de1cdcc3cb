import type { WriterFault } from './writer-error.ts';
import type { WriterRequest } from './writer-request.ts';

/** A request of a batch. */
export interface BatchRequest {
  /** 1 to 64 ASCII letters, digits, hyphens and underscores; unique within the batch. */
  readonly id: string;
  readonly request: WriterRequest;
}

/** A batch as its provider describes it. */
export interface BatchStatus {
  readonly id: string;
  /** Results can be read once it has ended. */
  readonly state: 'in-progress' | 'canceling' | 'ended';
  /** Its number of requests. */
  readonly size: number;
}

/** Tokens as the provider counted them, thinking included. */
export interface BatchUsage {
  readonly input: number;
  readonly output: number;
}

/** What became of a request of a batch. */
export type BatchResult = { readonly id: string } & (
  | {
      readonly kind: 'answered';
      readonly text: string;
      readonly usage: BatchUsage;
    }
  /** The provider refused the request, or the answer is not usable: cut, refused, malformed. Then it has been paid for. */
  | { readonly kind: 'failed'; readonly fault: WriterFault; readonly usage?: BatchUsage }
  /** Not processed within the provider's time, usually 24 hours. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'canceled' }
);

/** A provider's service for many requests whose answers may take hours. Its methods reject with a `WriterError`. */
export interface WriterBatches {
  /** The most tokens that the answer to a request can be charged for. */
  mostOutput(request: WriterRequest): number;
  /**
   * Submits at least one request. Where the fault is `overloaded`, `unreachable`, `stalled`, `cut`, `malformed`
   * or `aborted`, the batch may exist nevertheless.
   */
  submit(requests: readonly BatchRequest[], signal: AbortSignal): Promise<BatchStatus>;
  status(batch: string, signal: AbortSignal): Promise<BatchStatus>;
  /** All batches of the key's workspace, the newest first. */
  list(signal: AbortSignal): AsyncIterable<BatchStatus>;
  /** The results of a batch that has ended, in any order. A connection that ends early may go unnoticed: compare with `size`. */
  results(batch: string, signal: AbortSignal): AsyncIterable<BatchResult>;
  cancel(batch: string, signal: AbortSignal): Promise<BatchStatus>;
}
