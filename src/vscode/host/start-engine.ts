import * as vscode from 'vscode';
import { EngineThread, type EngineThreadPorts } from '../../host-node/worker/engine-thread.ts';
import { sayRestart } from './say-restart.ts';

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
  thread.onDidStop(sayRestart);
  return thread;
}
