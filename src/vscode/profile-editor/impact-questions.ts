import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';

export interface ImpactAnswer {
  readonly id: number;
  readonly text: string;
  /** True where it would mark much of what the brand has published. */
  readonly isLoud: boolean;
}

/** What a profile would mark if its text were another: one question at a time, the last one counts. */
export class ImpactQuestions implements vscode.Disposable {
  readonly #answered = new vscode.EventEmitter<ImpactAnswer>();
  readonly onDidAnswer = this.#answered.event;
  readonly #session: Session;
  readonly #profile: vscode.Uri;
  #asked: AbortController | undefined;

  constructor(session: Session, profile: vscode.Uri) {
    this.#session = session;
    this.#profile = profile;
  }

  /** @param json the profile's text with the change; without it the last question is withdrawn */
  ask(id: number, json: string | undefined): void {
    this.#asked?.abort();
    this.#asked = undefined;
    if (json === undefined) return;
    const asked = (this.#asked = new AbortController());
    void this.#answer(id, json, asked.signal);
  }

  dispose(): void {
    this.#asked?.abort();
    this.#answered.dispose();
  }

  async #answer(id: number, json: string, signal: AbortSignal): Promise<void> {
    // Filled in below when the engine can tell.
    await Promise.resolve();
    if (signal.aborted || json === '') return;
    void this.#session;
    void this.#profile;
    void id;
  }
}
