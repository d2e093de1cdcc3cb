import type * as vscode from 'vscode';

/** The open panels of one kind, at most one for each key, such as a draft or a brand. */
export class PanelSet<Shown extends { readonly panel: vscode.WebviewPanel }> implements vscode.Disposable {
  readonly #shown = new Map<string, Shown>();

  /** Reveals the panel with this key, or opens it. */
  show(key: string, open: () => Shown): Shown {
    const known = this.#shown.get(key);
    if (known) {
      known.panel.reveal();
      return known;
    }
    const shown = open();
    this.#shown.set(key, shown);
    shown.panel.onDidDispose(() => this.#shown.delete(key));
    return shown;
  }

  /** The open panel with this key. */
  find(key: string): Shown | undefined {
    return this.#shown.get(key);
  }

  dispose(): void {
    for (const { panel } of [...this.#shown.values()]) panel.dispose();
  }
}
