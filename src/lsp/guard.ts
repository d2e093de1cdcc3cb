import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Position,
  type Range,
} from 'vscode-languageserver';
import { isRecord } from '../core/base/is-record.ts';
import { signalOf } from '../core/base/signal-of.ts';
import type { OpenDocument, OpenDocuments } from './documents.ts';

/** Where a server stands in its life: requests are answered only while it runs. */
export type Stage = 'new' | 'running' | 'ended';

/** Throws the error that the protocol asks for before `initialize` and after `shutdown`. */
export function refuseUnlessRunning(stage: Stage): void {
  if (stage === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'Send “initialize” first.');
  if (stage === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server was shut down.');
}

/** Throws the error for parameters of another shape than the protocol's. */
export function invalid(what: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, what);
}

/** The document that a request is about; undefined where it is not open. Throws for parameters that name none. */
export function documentIn(documents: OpenDocuments, params: unknown): OpenDocument | undefined {
  const named = isRecord(params) ? params['textDocument'] : undefined;
  const uri = isRecord(named) ? named['uri'] : undefined;
  if (typeof uri !== 'string') return invalid('“textDocument.uri” must be a string.');
  return documents.get(uri);
}

/** Throws for a position that is none. */
export function positionIn(params: unknown): Position {
  const position = isRecord(params) ? params['position'] : undefined;
  return isPosition(position) ? position : invalid('“position” must have a line and a character from 0 on.');
}

export function rangeIn(params: unknown): Range {
  const range = isRecord(params) ? params['range'] : undefined;
  return isRange(range) ? range : invalid('“range” must have a start and an end.');
}

export const isRange = (value: unknown): value is Range =>
  isRecord(value) && isPosition(value['start']) && isPosition(value['end']);

const isPosition = (value: unknown): value is Position =>
  isRecord(value) && isNatural(value['line']) && isNatural(value['character']);

const isNatural = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Answers with the protocol's error where work ended because it was cancelled. */
export async function cancellable<Result>(
  token: CancellationToken,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const signal = signalOf(token);
  try {
    const result = await work(signal);
    if (!signal.aborted) return result;
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
}
