import { StoppedError, type Remote } from '../../core/base/calls.ts';
import { Emitter } from '../../core/base/event.ts';
import { connect, remote, type Connection } from '../../protocol/index.ts';
import type { Engine } from '../../service/engine/index.ts';
import type { EngineHost } from '../../service/ports.ts';
import { serveProgramFiles } from './program-files.ts';
import type { WebStart } from './web-start.ts';
import { portOf, type WorkerEnd } from './worker-end.ts';

/** A browser's worker. */
export interface WebWorker extends WorkerEnd {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
  terminate(): void;
}

export interface EngineWebWorkerPorts {
  /** Provides the worker's start data; called at every start. */
  readonly start: () => Promise<WebStart>;
  readonly spawn: () => WebWorker | Promise<WebWorker>;
  /** The text of a file of the program that the worker needs later, by its name in `dist`. */
  readonly readFile: (name: string) => Promise<string>;
  /** Logs a problem. */
  readonly note: (problem: unknown) => void;
}

interface Running {
  readonly worker: WebWorker;
  readonly line: Connection;
}

/**
 * The engine in a worker of a browser, started by the first call. When it fails, every pending call rejects with `StoppedError`, and the next
 * call starts it again, without brands: callers have to open them again.
 */
export class EngineWebWorker implements EngineHost {
  readonly engine: Remote<Engine> = remote<Engine>(async (...call) => {
    if (this.#isDisposed) throw this.#ended;
    const { line } = await (this.#running ??= this.#start());
    return line.call(...call);
  });
  readonly #ports: EngineWebWorkerPorts;
  readonly #stopped = new Emitter<number>();
  readonly onDidStop = this.#stopped.event;
  readonly #ended = new StoppedError('The engine was ended.');
  #running: Promise<Running> | undefined;
  #stops = 0;
  #isDisposed = false;

  constructor(ports: EngineWebWorkerPorts) {
    this.#ports = ports;
  }

  /** Ends the worker for good: further calls reject. */
  dispose(): void {
    this.#isDisposed = true;
    this.#stopped.dispose();
    this.#running?.then(
      ({ worker, line }) => {
        line.close(this.#ended);
        worker.terminate();
      },
      () => undefined,
    );
  }

  async #start(): Promise<Running> {
    try {
      const start = await this.#ports.start();
      const worker = await this.#ports.spawn();
      // Before whatever the connection sends.
      worker.postMessage(start);
      const port = portOf(worker);
      serveProgramFiles(port, this.#ports.readFile, this.#ports.note);
      const line = connect(port);
      worker.addEventListener('error', ({ message }) => {
        this.#fail({ worker, line }, message ?? 'unknown error');
      });
      return { worker, line };
    } catch (error) {
      this.#running = undefined;
      throw new StoppedError('The engine cannot be started.', { cause: error });
    }
  }

  #fail({ worker, line }: Running, why: string): void {
    worker.terminate();
    line.close(new StoppedError(`The engine stopped: ${why}`));
    if (this.#isDisposed) return;
    this.#ports.note(`The engine stopped (${why}); it is started again when needed.`);
    this.#running = undefined;
    this.#stopped.fire(++this.#stops);
  }
}
