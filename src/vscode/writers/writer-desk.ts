import * as vscode from 'vscode';
import {
  afterFault,
  FRESH,
  mayAsk,
  WriterError,
  type Asking,
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
  #asking: Asking = FRESH;
  /** Aborts whatever is under way when the choice changes. */
  #choice = new AbortController();

  constructor(ports: DeskPorts) {
    this.#ports = ports;
    const startAnew = (): void => {
      this.#choice.abort();
      this.#choice = new AbortController();
      this.#asking = FRESH;
      this.#changed.fire();
    };
    this.#disposables = [
      this.#changed,
      ports.keys.onDidChange(startAnew),
      vscode.workspace.onDidGrantWorkspaceTrust(startAnew),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('timbre.writer')) startAnew();
      }),
    ];
  }

  standing(): WriterStanding {
    return this.#ports.standing();
  }

  /** @param byHand the user asks now, rather than the pause in the typing */
  mayAsk(byHand: boolean): boolean {
    return this.standing().kind === 'chosen' && mayAsk(this.#asking, Date.now(), byHand);
  }

  /**
   * Sends a request to the chosen writer, waits for the whole answer and has it read.
   * Throws a `WriterError`, of which the user has been told where it is news.
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
    const sent: { record?: RequestRecord } = {};
    try {
      const about = {
        writer: chosen.kind,
        model: chosen.model,
        sentFor: request.purpose,
        quotes: request.quotes,
      };
      const witness: Witness = async (wire) => {
        sent.record = await this.#ports.log.write(wire, about);
      };
      const writer = await this.#ports.make(chosen, await this.#ports.keys.get(chosen), witness);
      const both = AbortSignal.any([signal, choice]);
      if (both.aborted) throw new WriterError('aborted', 'taken back before it was sent');
      let text = '';
      for await (const piece of writer.write(request, both)) {
        text += piece;
        hear?.(text);
      }
      const answer = read(text);
      this.#asking = FRESH;
      await this.#end(sent.record, 'answered');
      return answer;
    } catch (error) {
      const fault = error instanceof WriterError ? error : new WriterError('rejected', String(error));
      await this.#end(sent.record, fault.fault);
      // A fault of a writer that is no longer chosen is nobody's concern.
      if (!choice.aborted) this.#bear(chosen, fault);
      throw fault;
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

  /** Asks for the list of models, of a writer that is being chosen. Logged like any request. */
  async models(
    chosen: ChosenWriter,
    key: string | undefined,
    signal: AbortSignal,
  ): Promise<readonly WriterModel[]> {
    const sent: { record?: RequestRecord } = {};
    const about = { writer: chosen.kind, model: '', sentFor: 'models', quotes: [] } as const;
    const witness: Witness = async (wire) => {
      sent.record = await this.#ports.log.write(wire, about);
    };
    try {
      const models = await (await this.#ports.make(chosen, key, witness)).models(signal);
      await this.#end(sent.record, 'answered');
      return models;
    } catch (error) {
      const fault = error instanceof WriterError ? error : new WriterError('rejected', String(error));
      await this.#end(sent.record, fault.fault);
      throw fault;
    }
  }

  dispose(): void {
    this.#choice.abort();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #bear(chosen: ChosenWriter, fault: WriterError): void {
    const { asking, tell } = afterFault(this.#asking, fault, Date.now());
    this.#asking = asking;
    if (fault.fault !== 'aborted')
      this.#ports.note(`${chosen.kind} ${chosen.model}: ${fault.fault}: ${fault.message}`);
    const message = faultMessage(chosen, fault.fault);
    if (tell && message !== undefined) this.#ports.tell(message);
  }

  async #end(record: RequestRecord | undefined, outcome: RequestRecord['outcome']): Promise<void> {
    try {
      if (record) await this.#ports.log.end(record, outcome);
    } catch (error) {
      this.#ports.note(`how a request ended could not be noted: ${String(error)}`);
    }
  }
}
