import { isRecord } from '../core/base/is-record.ts';

/**
 * Both ends must have the same version: change it with every change of a message or of a method's parameters
 * or result.
 */
export const VERSION = 2;

/** An error as sent in a message. */
export interface SentError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string | undefined;
}

/** From the caller to the service; `id` is a positive integer that the caller uses once. */
export type ToService =
  | { readonly kind: 'hello'; readonly version: number }
  | {
      readonly kind: 'call';
      readonly id: number;
      readonly noun: string;
      readonly method: string;
      readonly request: unknown;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** From the service to the caller. */
export type ToCaller =
  | { readonly kind: 'hello'; readonly version: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly error: SentError }
  | { readonly kind: 'progress'; readonly id: number; readonly value: unknown };

/** Undefined for anything that is not a message of this protocol. */
export function readToService(message: unknown): ToService | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, version, id, noun, method, request } = message;
  if (kind === 'hello') return typeof version === 'number' ? { kind, version } : undefined;
  if (!isId(id)) return undefined;
  if (kind === 'cancel') return { kind, id };
  return kind === 'call' && typeof noun === 'string' && typeof method === 'string'
    ? { kind, id, noun, method, request }
    : undefined;
}

/** Undefined for anything that is not a message of this protocol. */
export function readToCaller(message: unknown): ToCaller | undefined {
  if (!isRecord(message)) return undefined;
  const { kind, version, id, value, error } = message;
  if (kind === 'hello') return typeof version === 'number' ? { kind, version } : undefined;
  if (!isId(id)) return undefined;
  if (kind === 'answer' || kind === 'progress') return { kind, id, value };
  return kind === 'error' && isSentError(error) ? { kind, id, error } : undefined;
}

const isId = (value: unknown): value is number => Number.isSafeInteger(value);

const isSentError = (value: unknown): value is SentError =>
  isRecord(value) && typeof value['name'] === 'string' && typeof value['message'] === 'string';
