import * as vscode from 'vscode';
import { EngineThread, type EngineThreadPorts } from '../../host-node/worker/engine-thread.ts';

/** How long the message about a restart stands in the status bar. Milliseconds. */
const MESSAGE = 5000;

/** The engine in its thread, started by the first call. Should it stop, the status bar says so for a moment and calls start it again. */
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
      // A worker needs a file of its own; the extension's code is on disk wherever a Node extension host runs.
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
