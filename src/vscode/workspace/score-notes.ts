import * as vscode from 'vscode';

/** What a feature says of a draft's score. */
export interface ScoreNote {
  /** In the status bar, in place of the brand's score; undefined leaves that. */
  readonly short: string | undefined;
  /** Sentences beside the score. */
  readonly long: string;
  /** The draft is in a voice of its own, a persona's: then no sentence is marked for not sounding like the brand. */
  readonly hasOwnVoice: boolean;
}

/** What else is to be said of drafts' scores, by features that are loaded late; the status bar shows it. */
export class ScoreNotes implements vscode.Disposable {
  readonly #notes = new WeakMap<vscode.TextDocument, ScoreNote>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** The note on a draft's score; undefined where there is none. */
  of(document: vscode.TextDocument): ScoreNote | undefined {
    return this.#notes.get(document);
  }

  /** @param note undefined takes it away */
  set(document: vscode.TextDocument, note: ScoreNote | undefined): void {
    const before = this.of(document);
    const isSame =
      note?.long === before?.long &&
      note?.short === before?.short &&
      note?.hasOwnVoice === before?.hasOwnVoice;
    if (isSame) return;
    if (note === undefined) this.#notes.delete(document);
    else this.#notes.set(document, note);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
