import * as vscode from 'vscode';
import { EngineWebWorker, type WebWorker } from '../../host-web/worker/engine-web-worker.ts';
import { answerListening } from '../../service/listening/answer-listening.ts';
import { localize } from '../platform/localize.ts';
import type { EditorHost } from './editor-host.ts';
import { sayRestart } from './say-restart.ts';

declare const Worker: new (url: string) => WebWorker;

const readBytes = (extension: vscode.Uri, name: string): Thenable<Uint8Array> =>
  vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', name));

const readText = async (extension: vscode.Uri, name: string): Promise<string> =>
  new TextDecoder().decode(await readBytes(extension, name));

/** Starts a worker of the program `dist/web`. VS Code starts none from an extension's address, so it gets the text. */
async function startWorker(extension: vscode.Uri, name: string): Promise<WebWorker> {
  const program = new Blob([await readText(extension, `web/${name}`)], { type: 'text/javascript' });
  const url = URL.createObjectURL(program);
  try {
    return new Worker(url);
  } finally {
    // The worker has begun to load it by then.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, KEPT);
  }
}

/** How long the address of a worker's program is kept. Milliseconds. */
const KEPT = 60_000;

/** VS Code in a browser: a worker instead of threads; neither git nor programs. */
export const webHost: EditorHost = {
  startEngine: (extension, log) => {
    const host = new EngineWebWorker({
      start: async () => {
        const [program, background] = await Promise.all([
          readText(extension, 'engine.cjs'),
          readBytes(extension, 'background.bin'),
        ]);
        return { program, background: new Uint8Array(background), texts: vscode.l10n.bundle ?? {} };
      },
      spawn: () => startWorker(extension, 'engine.js'),
      readFile: (name) => readText(extension, name),
      note: (problem) => {
        log.warn(problem instanceof Error ? (problem.stack ?? problem.message) : String(problem));
      },
    });
    host.onDidStop(sayRestart);
    return host;
  },
  // The extension host is a worker itself.
  askListening: (_, call) => answerListening(call, localize),
};
