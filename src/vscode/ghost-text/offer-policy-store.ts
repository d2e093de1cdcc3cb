import * as vscode from 'vscode';
import {
  NEW_OFFER_POLICY,
  observe,
  readOfferPolicy,
  type OfferPolicyEvent,
  type OfferPolicyState,
} from '../../core/offer-policy/suggestions/index.ts';
import type { Clock } from '../../service/ports.ts';
import { writeFile } from '../platform/write-file.ts';

/** Written at most so often: what is learned between two writes may be lost with the window. Milliseconds. */
const WRITES_AFTER = 20_000;

/** What restraint has learned of this person, in `restraint.json` of the given storage folder: on this machine only, readable, and gone when reset. */
export class OfferPolicyStore implements vscode.Disposable {
  readonly file: vscode.Uri;
  readonly #clock: Clock;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #state = NEW_OFFER_POLICY;
  #reading: Promise<void> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #waiting: vscode.Disposable | undefined;

  constructor(storage: vscode.Uri, clock: Clock, log: vscode.LogOutputChannel) {
    this.file = vscode.Uri.joinPath(storage, 'restraint.json');
    this.#clock = clock;
    this.#log = log;
  }

  get state(): OfferPolicyState {
    return this.#state;
  }

  /** Waits until what an earlier session learned is known. */
  ready(): Promise<void> {
    return (this.#reading ??= this.#read());
  }

  observe(event: OfferPolicyEvent): void {
    this.#state = observe(this.#state, event);
    this.#changed.fire();
    this.#waiting ??= this.#clock.after(WRITES_AFTER, () => void this.flush());
  }

  /** Forgets all, in memory and on disk. */
  async reset(): Promise<void> {
    await this.ready();
    this.#state = NEW_OFFER_POLICY;
    this.#changed.fire();
    await this.flush();
  }

  /** Writes what is not written yet. */
  flush(): Promise<void> {
    this.#waiting?.dispose();
    this.#waiting = undefined;
    return (this.#writing = this.#writing.then(() => this.#write()));
  }

  dispose(): void {
    // The window closes: the write is begun, and nobody is left to wait for it.
    if (this.#waiting) void this.flush();
    this.#changed.dispose();
  }

  async #read(): Promise<void> {
    try {
      const bytes = await vscode.workspace.fs.readFile(this.file);
      const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
      this.#state = readOfferPolicy(stored);
    } catch {
      // There is none yet, or somebody's edit broke it: begin anew.
    }
  }

  async #write(): Promise<void> {
    try {
      await writeFile(this.file, `${JSON.stringify(this.#state, null, 2)}\n`);
    } catch (error) {
      this.#log.warn(`What ghost text has learned could not be stored. ${String(error)}`);
    }
  }
}
