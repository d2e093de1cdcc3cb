/** A request that may be cancelled, as VS Code and the Language Server Protocol have it. */
export interface CancellationToken {
  readonly isCancellationRequested: boolean;
  readonly onCancellationRequested: (listener: () => void) => unknown;
}

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
