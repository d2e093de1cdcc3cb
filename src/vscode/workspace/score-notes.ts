import * as vscode from 'vscode';

/** What else is to be said of drafts' scores, by features that are loaded late; the status bar shows it. */
export class ScoreNotes implements vscode.Disposable {
  readonly #notes = new WeakMap<vscode.TextDocument, string>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  /** The note on a draft's score; undefined where there is none. */
  of(document: vscode.TextDocument): string | undefined {
    return this.#notes.get(document);
  }

  /** @param note undefined takes it away */
  set(document: vscode.TextDocument, note: string | undefined): void {
    if (note === this.of(document)) return;
    if (note === undefined) this.#notes.delete(document);
    else this.#notes.set(document, note);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
