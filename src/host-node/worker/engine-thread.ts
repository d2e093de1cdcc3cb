import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StoppedError, type CallOptions, type Remote } from '../../core/base/calls.ts';
import { Emitter } from '../../core/base/event.ts';
import { connect, remote, type Connection } from '../../protocol/index.ts';
import type { EngineHost } from '../../service/ports.ts';
import type { Engine } from '../../service/engine/index.ts';
import { portOf } from './thread-port.ts';
import type { WorkerStart } from './worker-start.ts';

export interface EngineThreadPorts {
  /** Provides the thread's start data; called at every start. */
  readonly start: () => Promise<WorkerStart>;
  /** Logs a problem. */
  readonly note: (problem: unknown) => void;
  /** Creates the thread from its program; a plain worker when left out. */
  readonly spawn?: (file: string, start: WorkerStart) => Worker;
}

const spawnWorker = (file: string, start: WorkerStart): Worker => new Worker(file, { workerData: start });

/** A thread that ran for at least this long is restarted immediately when it stops. Milliseconds. */
const STEADY = 60_000;
/** The delay before a restart after the second stop in a row, doubled for each further one. Milliseconds. */
const FIRST_WAIT = 250;
const LONGEST_WAIT = 30_000;

/** The delay before a restart after this many stops in a row, in milliseconds. */
export const restartDelay = (stops: number): number =>
  stops < 2 ? 0 : Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (stops - 2));

interface Running {
  readonly worker: Worker;
  readonly line: Connection;
}

/**
 * The engine in its own thread, started by the first call. When the thread stops, every pending call rejects
 * with `StoppedError`; the next call restarts it, after a delay that grows with stops in a row. The new
 * thread has no brands: callers have to open them again.
 */
export class EngineThread implements EngineHost {
  readonly engine: Remote<Engine> = remote<Engine>((...call) => this.#call(...call));
  readonly #ports: EngineThreadPorts;
  readonly #stopped = new Emitter<number>();
  /** The thread stopped unexpectedly; the value counts stops in a row without a steady run between them. */
  readonly onDidStop = this.#stopped.event;
  readonly #end = new AbortController();
  readonly #ended = new StoppedError('The engine was ended.');
  #running: Promise<Running> | undefined;
  #stops = 0;

  constructor(ports: EngineThreadPorts) {
    this.#ports = ports;
  }

  /** Ends the thread for good: further calls reject. */
  dispose(): void {
    this.#end.abort(this.#ended);
    this.#stopped.dispose();
    const running = this.#running;
    this.#running = undefined;
    running?.then(
      async ({ worker, line }) => {
        line.close(this.#ended);
        await worker.terminate();
      },
      () => undefined,
    );
  }

  async #call(noun: string, method: string, request: unknown, options?: CallOptions): Promise<unknown> {
    this.#end.signal.throwIfAborted();
    options?.signal?.throwIfAborted();
    const { line } = await unlessAborted((this.#running ??= this.#start()), options?.signal);
    return line.call(noun, method, request, options);
  }

  async #start(): Promise<Running> {
    try {
      const { signal } = this.#end;
      const delay = restartDelay(this.#stops);
      if (delay > 0) await sleep(delay, undefined, { signal, ref: false });
      const start = await this.#ports.start();
      signal.throwIfAborted();
      const { spawn = spawnWorker } = this.#ports;
      return this.#run(spawn(join(start.folder, 'engine.worker.cjs'), start));
    } catch (error) {
      this.#running = undefined;
      if (!this.#end.signal.aborted) this.#stops++;
      throw this.#end.signal.aborted
        ? this.#ended
        : new StoppedError('The engine cannot be started.', { cause: error });
    }
  }

  #run(worker: Worker): Running {
    const line = connect(portOf(worker));
    const started = performance.now();
    let cause: unknown;
    worker.on('error', (error) => {
      cause = error;
      this.#ports.note(error);
    });
    worker.on('exit', (code) => {
      line.close(new StoppedError(`The engine stopped (code ${String(code)}).`, { cause }));
      if (this.#end.signal.aborted) return;
      this.#ports.note(`The engine stopped (code ${String(code)}); it is started again when needed.`);
      this.#stops = performance.now() - started < STEADY ? this.#stops + 1 : 1;
      this.#running = undefined;
      this.#stopped.fire(this.#stops);
    });
    return { worker, line };
  }
}

/** Rejects with the signal's reason when it is aborted, whatever becomes of the promise. */
async function unlessAborted<Result>(
  promise: Promise<Result>,
  signal: AbortSignal | undefined,
): Promise<Result> {
  if (!signal) return promise;
  let cancel: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    cancel = () => {
      // The reason of an abort may be any value.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal.reason);
    };
    signal.addEventListener('abort', cancel);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    if (cancel) signal.removeEventListener('abort', cancel);
  }
}
