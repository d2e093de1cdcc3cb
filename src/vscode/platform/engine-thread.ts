import { Worker } from 'node:worker_threads';
import { releaseProxy, wrap, type Remote } from 'comlink';
import nodeEndpoint from 'comlink/dist/umd/node-adapter';
import * as vscode from 'vscode';
import type { Engine } from '../../service/engine.ts';
import type { WorkerStart } from '../../host-node/worker/worker-start.ts';

interface Running {
  readonly worker: Worker;
  readonly engine: Remote<Engine>;
}

/** The engine in its worker thread, started when first asked for and started anew after a crash. */
export class EngineThread implements vscode.Disposable {
  readonly #crashed = new vscode.EventEmitter<void>();
  /** The thread died: what was learned has to be taken up again. */
  readonly onDidCrash = this.#crashed.event;
  readonly #extension: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  #running: Promise<Running> | undefined;
  #disposed = false;

  constructor(extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#extension = extension;
    this.#log = log;
  }

  async get(): Promise<Remote<Engine>> {
    this.#running ??= this.#start();
    return (await this.#running).engine;
  }

  dispose(): void {
    this.#disposed = true;
    this.#crashed.dispose();
    const running = this.#running;
    this.#running = undefined;
    if (running) void running.then(stop, () => undefined);
  }

  async #start(): Promise<Running> {
    const dist = vscode.Uri.joinPath(this.#extension, 'dist');
    const background = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, 'background.bin'));
    // A worker needs a file of its own; the extension's code is on disk wherever a Node extension host runs.
    const start: WorkerStart = {
      background: new Uint8Array(background),
      texts: vscode.l10n.bundle ?? {},
      folder: dist.fsPath,
    };
    const worker = new Worker(vscode.Uri.joinPath(dist, 'engine.worker.cjs').fsPath, { workerData: start });
    worker.on('error', (error) => {
      this.#log.error(error);
    });
    worker.on('exit', (code) => {
      if (this.#disposed) return;
      this.#log.warn(`The engine stopped (code ${String(code)}); it starts again when needed.`);
      this.#running = undefined;
      this.#crashed.fire();
    });
    return { worker, engine: wrap<Engine>(nodeEndpoint(worker)) };
  }
}

async function stop({ worker, engine }: Running): Promise<void> {
  engine[releaseProxy]();
  await worker.terminate();
}
