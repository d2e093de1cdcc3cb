import type * as vscode from 'vscode';

/** Whether ghost text is visible in a draft, as far as its feature can determine. */
export class GhostOnScreen {
  #isStanding: (document: vscode.TextDocument) => boolean = () => false;

  set(isStanding: (document: vscode.TextDocument) => boolean): void {
    this.#isStanding = isStanding;
  }

  isStanding(document: vscode.TextDocument): boolean {
    return this.#isStanding(document);
  }
}
