import * as vscode from 'vscode';

/** The state of ghost text in a draft. */
export interface GhostTextState {
  /** Whether ghost text is on the screen in the draft, as far as known. */
  isShown(document: vscode.TextDocument): boolean;
  /** Lines of plain text: whether suggestions are off, snoozed or paused here, and the origin of the one on the screen. */
  describe(document: vscode.TextDocument): readonly string[];
}

/** The state of ghost text for other features. */
export class GhostOnScreen implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** The result of `describe` may have changed. */
  readonly onDidChange = this.#changed.event;
  #state: GhostTextState | undefined;

  set(state: GhostTextState): void {
    this.#state = state;
  }

  isShown(document: vscode.TextDocument): boolean {
    return this.#state?.isShown(document) ?? false;
  }

  describe(document: vscode.TextDocument): readonly string[] {
    return this.#state?.describe(document) ?? [];
  }

  changed(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
