import * as vscode from 'vscode';

/** What the feature of ghost text knows of a draft. */
export interface GhostTextKnowledge {
  /** Whether ghost text stands in the draft, as far as it can be known. */
  isStanding(document: vscode.TextDocument): boolean;
  /** Lines of plain text: whether suggestions are off, snoozed or paused here, and where the one on the screen comes from. */
  describe(document: vscode.TextDocument): readonly string[];
}

/** Tells other features about ghost text. */
export class GhostOnScreen implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** What `describe` says may be different now. */
  readonly onDidChange = this.#changed.event;
  #knowledge: GhostTextKnowledge | undefined;

  set(knowledge: GhostTextKnowledge): void {
    this.#knowledge = knowledge;
  }

  isStanding(document: vscode.TextDocument): boolean {
    return this.#knowledge?.isStanding(document) ?? false;
  }

  describe(document: vscode.TextDocument): readonly string[] {
    return this.#knowledge?.describe(document) ?? [];
  }

  changed(): void {
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
