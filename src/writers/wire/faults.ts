import { WriterError, type WriterFault } from '../../core/writer/index.ts';

/** The fault for an HTTP status other than success. */
export const faultOfStatus = (status: number): WriterFault => {
  if (status === 401 || status === 403) return 'not-allowed';
  if (status === 404) return 'not-found';
  if (status === 429) return 'rate-limited';
  if (status === 408 || status >= 500) return 'overloaded';
  return 'rejected';
};

/** The fault for the `type` of an error body or event, as named by the Messages API and its imitators. */
export const faultOfErrorType = (type: unknown): WriterFault => {
  switch (type) {
    case 'authentication_error':
    case 'permission_error':
      return 'not-allowed';
    case 'not_found_error':
      return 'not-found';
    case 'rate_limit_error':
      return 'rate-limited';
    case 'invalid_request_error':
    case 'request_too_large':
    case 'billing_error':
      return 'rejected';
    default:
      return 'overloaded';
  }
};

/**
 * Milliseconds before the provider accepts the next request, by `retry-after-ms` or `retry-after` (seconds or
 * an HTTP date, RFC 9110).
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const milliseconds = amount(headers.get('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const header = headers.get('retry-after');
  const seconds = amount(header);
  if (seconds !== undefined) return Math.round(seconds * 1000);
  // A date contains letters; `Date.parse` would also accept other values, such as a negative number.
  const date = header !== null && /[a-z]{3}/i.test(header) ? Date.parse(header) : NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const amount = (value: string | null): number | undefined =>
  value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Number(value) : undefined;

/** Any error as a `WriterError`. Its message is dropped, as it may quote the draft. */
export const asWriterError = (error: unknown, fault: WriterFault, message: string): WriterError =>
  error instanceof WriterError ? error : new WriterError(fault, message);

/** Throws when the caller has cancelled. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw aborted();
}

export const aborted = (): WriterError => new WriterError('aborted', 'The caller changed its mind');
