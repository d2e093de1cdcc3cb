import type { CancellationToken } from 'vscode';

/** A signal that is aborted once the token is cancelled. */
export function signalOf(token: CancellationToken): AbortSignal {
  const stop = new AbortController();
  if (token.isCancellationRequested) stop.abort();
  else
    token.onCancellationRequested(() => {
      stop.abort();
    });
  return stop.signal;
}
