import { Emitter, type Disposable, type Event } from '../../core/base/event.ts';
import {
  afterFault,
  FRESH,
  mayAsk,
  WriterError,
  type FaultState,
  type Outcome,
  type RequestRecord,
  type Wire,
  type RequestObserver,
  type Writer,
  type WriterBatches,
  type WriterModel,
  type WriterRequest,
} from '../../core/writer/index.ts';
import type { Clock, Log } from '../ports.ts';
import type { ChosenWriter, WriterChoice } from './chosen-writer.ts';
import type { RequestLog } from './request-log.ts';
import type { WriterKeys } from './writer-keys.ts';
import type { Notify } from './writer-notice.ts';

/** Creates the adapter for a writer, loading its provider's library. */
export type MakeWriter = (
  chosen: ChosenWriter,
  key: string | undefined,
  observer: RequestObserver,
) => Promise<Writer>;

export interface DeskPorts {
  readonly make: MakeWriter;
  readonly keys: Pick<WriterKeys, 'get' | 'onDidChange'>;
  readonly requestLog: Pick<RequestLog, 'write' | 'end'>;
  /** Read for every request, so that a changed choice takes effect immediately. */
  readonly choice: () => WriterChoice;
  readonly onDidChangeChoice: Event<unknown>;
  readonly notify: Notify;
  readonly clock: Pick<Clock, 'now'>;
  readonly log: Pick<Log, 'warn'>;
}

/** The only place that sends: it checks the choice, fetches the key, logs every request and handles a writer's faults. */
export class WriterDesk implements Disposable {
  readonly #ports: DeskPorts;
  readonly #disposables: readonly Disposable[];
  readonly #changed = new Emitter();
  /** The chosen writer or key may have changed; running requests are aborted. */
  readonly onDidChange = this.#changed.event;
  /** Undefined without faults. */
  #faults: FaultState | undefined;
  /** Aborts running requests when the choice changes. */
  #whileChosen = new AbortController();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    const startAnew = (): void => {
      this.#whileChosen.abort();
      this.#whileChosen = new AbortController();
      this.#faults = undefined;
      this.#changed.fire();
    };
    this.#disposables = [
      this.#changed,
      ports.keys.onDidChange(startAnew),
      ports.onDidChangeChoice(startAnew),
    ];
  }

  choice(): WriterChoice {
    return this.#ports.choice();
  }

  /** @param byHand the user asks, rather than a pause in typing */
  mayAsk(byHand: boolean): boolean {
    return this.choice().kind === 'chosen' && mayAsk(this.#faults ?? FRESH, this.#ports.clock.now(), byHand);
  }

  /**
   * Sends a request to the chosen writer, waits for the whole answer and parses it. Throws a `WriterError`,
   * of which the user has been notified if it is new.
   * @param read throws a `WriterError` for an answer of another form
   * @param onText receives the answer so far, as it grows
   */
  async ask<Answer>(
    request: WriterRequest,
    read: (text: string) => Answer,
    signal: AbortSignal,
    onText?: (soFar: string) => void,
  ): Promise<Answer> {
    const chosen = this.#chosen();
    const whileChosen = this.#whileChosen.signal;
    const either = AbortSignal.any([signal, whileChosen]);
    try {
      const key = await this.#ports.keys.get(chosen);
      const about = { sentFor: request.purpose, quotes: request.quotes };
      const answer = await this.#logged({ chosen, key, about }, async (writer) => {
        if (either.aborted) throw new WriterError('aborted', 'taken back before it was sent');
        let text = '';
        for await (const piece of writer.write(request, either)) {
          text += piece;
          onText?.(text);
        }
        return read(text);
      });
      this.#faults = undefined;
      return answer;
    } catch (error) {
      // Faults of a writer that is no longer chosen are not shown.
      if (!whileChosen.aborted) this.#report(chosen, faultOf(error));
      throw faultOf(error);
    }
  }

  /** Exactly what would be sent to the chosen writer; sends nothing. */
  async preview(chosen: ChosenWriter, request: WriterRequest): Promise<Wire> {
    const refuse: RequestObserver = () => {
      throw new WriterError('aborted', 'nothing is sent for a preview');
    };
    const writer = await this.#ports.make(chosen, (await this.#ports.keys.get(chosen)) ?? '', refuse);
    return writer.preview(request);
  }

  /**
   * Has the chosen writer's provider count a request's tokens, which sends it the request. Undefined where
   * the provider offers no count. Throws a `WriterError`, of which the user has been notified if it is new.
   */
  async count(request: WriterRequest, signal: AbortSignal): Promise<number | undefined> {
    const chosen = this.#chosen();
    const either = AbortSignal.any([signal, this.#whileChosen.signal]);
    const about = { sentFor: 'count', quotes: request.quotes } as const;
    try {
      const key = await this.#ports.keys.get(chosen);
      return await this.#logged({ chosen, key, about }, async (writer) =>
        writer.countTokens?.(request, either),
      );
    } catch (error) {
      this.#report(chosen, faultOf(error));
      throw faultOf(error);
    }
  }

  /**
   * Has the chosen writer's service for batches do something; each of its requests is logged. Throws a
   * `WriterError`: `unavailable` where it has no such service.
   * @param about what is sent for; the posts quoted, where any are
   */
  async batch<Result>(
    about: Pick<RequestRecord, 'sentFor' | 'quotes'>,
    signal: AbortSignal,
    work: (batches: WriterBatches, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const chosen = this.#chosen();
    const either = AbortSignal.any([signal, this.#whileChosen.signal]);
    try {
      const key = await this.#ports.keys.get(chosen);
      return await this.#logged({ chosen, key, about }, async ({ batches }) => {
        if (!batches) throw new WriterError('unavailable', `${chosen.kind} takes no batches`);
        return work(batches, either);
      });
    } catch (error) {
      throw faultOf(error);
    }
  }

  /** Asks for the list of models of a writer that is being chosen. */
  models(
    chosen: ChosenWriter,
    key: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly WriterModel[]> {
    const about = { sentFor: 'models', quotes: [] } as const;
    return this.#logged({ chosen, key, about }, (writer) => writer.models(signal));
  }

  dispose(): void {
    this.#whileChosen.abort();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #chosen(): ChosenWriter {
    const choice = this.choice();
    if (choice.kind === 'none') throw new WriterError('unavailable', `no writer: ${choice.because}`);
    return choice.writer;
  }

  #report(writer: ChosenWriter, fault: WriterError): void {
    const { state, report } = afterFault(this.#faults ?? FRESH, fault, this.#ports.clock.now());
    this.#faults = state;
    if (fault.fault === 'aborted') return;
    this.#ports.log.warn(`${writer.kind} ${writer.model}: ${fault.fault}: ${fault.message}`);
    if (!report) return;
    this.#ports.notify(
      unlogged.has(fault) ? { kind: 'not-logged' } : { kind: 'fault', writer, fault: fault.fault },
    );
  }

  /** Runs a task of a writer, logging each of its requests before it is sent and again when it has ended. */
  async #logged<Result>(
    { chosen, key, about }: WriterCall,
    work: (writer: Writer) => Promise<Result>,
  ): Promise<Result> {
    const { requestLog, log } = this.#ports;
    const sent: RequestRecord[] = [];
    let failure: WriterError | undefined;
    const observer: RequestObserver = async (wire) => {
      try {
        sent.push(await requestLog.write(wire, { ...about, writer: chosen.kind, model: chosen.model }));
      } catch (error) {
        failure = new WriterError('rejected', `not sent: the request could not be logged: ${String(error)}`);
        unlogged.add(failure);
        throw failure;
      }
    };
    const end = async (outcome: Outcome): Promise<void> => {
      try {
        await Promise.all(sent.map((record) => requestLog.end(record, outcome)));
      } catch (error) {
        log.warn(`how a request ended could not be logged: ${String(error)}`);
      }
    };
    try {
      const result = await work(await this.#ports.make(chosen, key, observer));
      await end('answered');
      return result;
    } catch (error) {
      await end(faultOf(error).fault);
      // Adapters only report that the request must not be sent.
      throw failure ?? error;
    }
  }
}

interface WriterCall {
  readonly chosen: ChosenWriter;
  readonly key: string | undefined;
  readonly about: Pick<RequestRecord, 'sentFor' | 'quotes'>;
}

/** Errors that say that nothing was sent because the log could not be written. */
const unlogged = new WeakSet<WriterError>();

/**
 * Any error of an adapter as a `WriterError`; an unexpected one is a defect of ours, and should not be
 * retried soon.
 */
const faultOf = (error: unknown): WriterError =>
  error instanceof WriterError ? error : new WriterError('rejected', String(error));
