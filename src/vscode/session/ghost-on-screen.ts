import type * as vscode from 'vscode';

/** Tells others whether ghost text stands in a draft, as far as its feature knows. */
export class GhostOnScreen {
  #isStanding: (document: vscode.TextDocument) => boolean = () => false;

  set(isStanding: (document: vscode.TextDocument) => boolean): void {
    this.#isStanding = isStanding;
  }

  isStanding(document: vscode.TextDocument): boolean {
    return this.#isStanding(document);
  }
}
