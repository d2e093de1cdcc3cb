import * as vscode from 'vscode';
import { EngineThread, type EngineThreadPorts } from '../../host-node/worker/engine-thread.ts';

/** How long the message about a restart is shown in the status bar. Milliseconds. */
const MESSAGE = 5000;

/**
 * The engine in its thread, started by the first call. If it stops, the status bar shows a message and the
 * next call restarts it.
 */
export function engineThread(
  extension: vscode.Uri,
  log: vscode.LogOutputChannel,
  spawn?: EngineThreadPorts['spawn'],
): EngineThread {
  const dist = vscode.Uri.joinPath(extension, 'dist');
  const thread = new EngineThread({
    ...(spawn && { spawn }),
    start: async () => ({
      background: new Uint8Array(
        await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'background.bin')),
      ),
      texts: vscode.l10n.bundle ?? {},
      // A worker needs a program file, which exists wherever a Node extension host runs.
      folder: dist.fsPath,
    }),
    note: (problem) => {
      log.warn(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
    },
  });
  thread.onDidStop(() => {
    vscode.window.setStatusBarMessage(vscode.l10n.t('Timbre’s engine stopped and starts again.'), MESSAGE);
  });
  return thread;
}
