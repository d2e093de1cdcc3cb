import type * as vscode from 'vscode';

/** Waits; resolves to false at once when the token is cancelled, as typing continued. */
export function pause(milliseconds: number, token: vscode.CancellationToken): Promise<boolean> {
  if (milliseconds === 0) return Promise.resolve(!token.isCancellationRequested);
  return new Promise((resolve) => {
    const subscription = token.onCancellationRequested(() => {
      finish(false);
    });
    const timer = setTimeout(() => {
      finish(true);
    }, milliseconds);
    const finish = (waited: boolean): void => {
      clearTimeout(timer);
      subscription.dispose();
      resolve(waited);
    };
  });
}
