import * as vscode from 'vscode';
import {
  afterFault,
  FRESH,
  mayAsk,
  WriterError,
  type FaultState,
  type Outcome,
  type RequestRecord,
  type Wire,
  type Witness,
  type Writer,
  type WriterModel,
  type WriterRequest,
} from '../../core/writer/index.ts';
import type { ChosenWriter, WriterStanding } from './chosen-writer.ts';
import { faultMessage } from './fault-message.ts';
import type { RequestLog } from './request-log.ts';
import type { WriterKeys } from './writer-keys.ts';

/** Makes the adapter that speaks to a writer; only now are the providers' libraries loaded. */
export type MakeWriter = (chosen: ChosenWriter, key: string | undefined, witness: Witness) => Promise<Writer>;

export interface DeskPorts {
  readonly make: MakeWriter;
  readonly keys: Pick<WriterKeys, 'get' | 'onDidChange'>;
  readonly log: RequestLog;
  /** What the settings come to now. */
  readonly standing: () => WriterStanding;
  /** Says something without asking for attention. */
  readonly tell: (message: string) => void;
  /** What went wrong, for whoever looks. */
  readonly note: (message: string) => void;
}

/** The one place from which anything is sent: it knows the choice, fetches the key, logs every request, and bears a writer's faults. */
export class WriterDesk implements vscode.Disposable {
  readonly #ports: DeskPorts;
  readonly #disposables: vscode.Disposable[];
  readonly #changed = new vscode.EventEmitter<void>();
  /** Another writer may be chosen now, or another key: what was asked of the old one is taken back. */
  readonly onDidChange = this.#changed.event;
  #faults: FaultState = FRESH;
  /** Aborts whatever is under way when the choice changes. */
  #choice = new AbortController();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    const startAnew = (): void => {
      this.#choice.abort();
      this.#choice = new AbortController();
      this.#faults = FRESH;
      this.#changed.fire();
    };
    this.#disposables = [
      this.#changed,
      ports.keys.onDidChange(startAnew),
      vscode.workspace.onDidGrantWorkspaceTrust(startAnew),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.ai')) startAnew();
      }),
    ];
  }

  standing(): WriterStanding {
    return this.#ports.standing();
  }

  /** @param byHand the user asks now, rather than the pause in the typing */
  mayAsk(byHand: boolean): boolean {
    return this.standing().kind === 'chosen' && mayAsk(this.#faults, Date.now(), byHand);
  }

  /**
   * Sends a request to the chosen writer, waits for the whole answer and has it read.
   * Throws a `WriterError`, of which the user has been told where it is news.
   * @param read throws a `WriterError` for an answer that is not what was asked for
   * @param hear is given the answer so far, as it grows
   */
  async ask<Answer>(
    request: WriterRequest,
    read: (text: string) => Answer,
    signal: AbortSignal,
    hear?: (soFar: string) => void,
  ): Promise<Answer> {
    const standing = this.standing();
    if (standing.kind === 'none') throw new WriterError('unavailable', `no writer: ${standing.because}`);
    const { writer: chosen } = standing;
    const choice = this.#choice.signal;
    const either = AbortSignal.any([signal, choice]);
    try {
      const key = await this.#ports.keys.get(chosen);
      const about = { sentFor: request.purpose, quotes: request.quotes };
      const answer = await this.#logged({ chosen, key, about }, async (writer) => {
        if (either.aborted) throw new WriterError('aborted', 'taken back before it was sent');
        let text = '';
        for await (const piece of writer.write(request, either)) {
          text += piece;
          hear?.(text);
        }
        return read(text);
      });
      this.#faults = FRESH;
      return answer;
    } catch (error) {
      // A fault of a writer that is no longer chosen is nobody's concern.
      if (!choice.aborted) this.#bear(chosen, faultOf(error));
      throw faultOf(error);
    }
  }

  /** Exactly what would be sent to the chosen writer; sends nothing. */
  async preview(chosen: ChosenWriter, request: WriterRequest): Promise<Wire> {
    const refuse: Witness = () => {
      throw new WriterError('aborted', 'nothing is sent for a preview');
    };
    const writer = await this.#ports.make(chosen, (await this.#ports.keys.get(chosen)) ?? '', refuse);
    return writer.preview(request);
  }

  /**
   * Has the chosen writer's provider count a request's tokens, which sends it the request. Undefined where the provider does not count.
   * Throws a `WriterError`, of which the user has been told where it is news.
   */
  async count(request: WriterRequest, signal: AbortSignal): Promise<number | undefined> {
    const standing = this.standing();
    if (standing.kind === 'none') throw new WriterError('unavailable', `no writer: ${standing.because}`);
    const { writer: chosen } = standing;
    const either = AbortSignal.any([signal, this.#choice.signal]);
    const about = { sentFor: 'count', quotes: request.quotes } as const;
    try {
      const key = await this.#ports.keys.get(chosen);
      return await this.#logged({ chosen, key, about }, async (writer) =>
        writer.countTokens?.(request, either),
      );
    } catch (error) {
      this.#bear(chosen, faultOf(error));
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
    this.#choice.abort();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #bear(chosen: ChosenWriter, fault: WriterError): void {
    const { state, report } = afterFault(this.#faults, fault, Date.now());
    this.#faults = state;
    if (fault.fault !== 'aborted')
      this.#ports.note(`${chosen.kind} ${chosen.model}: ${fault.fault}: ${fault.message}`);
    const message =
      fault instanceof UnloggedError
        ? vscode.l10n.t('Nothing was sent, because the request could not be logged on this machine.')
        : faultMessage(chosen, fault.fault);
    if (report && message !== undefined) this.#ports.tell(message);
  }

  /** Has a writer do something, each of its requests noted before it goes and once more when it has ended. */
  async #logged<Result>(
    { chosen, key, about }: Errand,
    work: (writer: Writer) => Promise<Result>,
  ): Promise<Result> {
    const { log } = this.#ports;
    const sent: RequestRecord[] = [];
    let unlogged: UnloggedError | undefined;
    const witness: Witness = async (wire) => {
      try {
        sent.push(await log.write(wire, { ...about, writer: chosen.kind, model: chosen.model }));
      } catch (error) {
        unlogged = new UnloggedError(
          'rejected',
          `not sent: the request could not be noted: ${String(error)}`,
        );
        throw unlogged;
      }
    };
    const end = async (outcome: Outcome): Promise<void> => {
      try {
        await Promise.all(sent.map((record) => log.end(record, outcome)));
      } catch (error) {
        this.#ports.note(`how a request ended could not be noted: ${String(error)}`);
      }
    };
    try {
      const result = await work(await this.#ports.make(chosen, key, witness));
      await end('answered');
      return result;
    } catch (error) {
      await end(faultOf(error).fault);
      // Adapters say only that nothing was to be sent.
      throw unlogged ?? error;
    }
  }
}

interface Errand {
  readonly chosen: ChosenWriter;
  readonly key: string | undefined;
  readonly about: Pick<RequestRecord, 'sentFor' | 'quotes'>;
}

/** The log could not be written, so nothing was sent. */
class UnloggedError extends WriterError {}

/** Whatever an adapter throws; what is no `WriterError` is a fault of ours, and no reason to ask again soon. */
const faultOf = (error: unknown): WriterError =>
  error instanceof WriterError ? error : new WriterError('rejected', String(error));
