import * as vscode from 'vscode';
import { signalOf } from '../../core/base/signal-of.ts';

type Report = vscode.Progress<{ readonly message?: string; readonly increment?: number }>;

/**
 * Runs work behind a notification with *Cancel*. Resolves to undefined where it was cancelled and rejected for that; rejects with every other
 * error of the work.
 */
export const cancellableTask = <Result>(
  title: string,
  work: (signal: AbortSignal, progress: Report) => Promise<Result>,
): Thenable<Result | undefined> =>
  vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (progress, token) => {
      const signal = signalOf(token);
      try {
        return await work(signal, progress);
      } catch (error) {
        if (signal.aborted) return undefined;
        throw error;
      }
    },
  );
