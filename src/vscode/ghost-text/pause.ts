import type * as vscode from 'vscode';
import type { Clock } from '../../service/ports.ts';

/**
 * Waits; resolves to false at once when the token is cancelled, as typing continued. No `Debouncer`, since VS Code
 * makes a request for every key and cancels it itself, and each request has to be answered.
 */
export function pause(clock: Clock, milliseconds: number, token: vscode.CancellationToken): Promise<boolean> {
  if (milliseconds === 0) return Promise.resolve(!token.isCancellationRequested);
  return new Promise((resolve) => {
    const subscription = token.onCancellationRequested(() => {
      finish(false);
    });
    const timer = clock.after(milliseconds, () => {
      finish(true);
    });
    const finish = (waited: boolean): void => {
      timer.dispose();
      subscription.dispose();
      resolve(waited);
    };
  });
}
