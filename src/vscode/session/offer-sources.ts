import * as vscode from 'vscode';
import type { OfferSource } from '../../service/suggestions/offer-source.ts';

type EditorOfferSource = OfferSource<vscode.TextDocument>;

/** Whoever, beside the embedded writer, may have something to offer. */
export class OfferSources implements vscode.Disposable {
  readonly #sources = new Map<EditorOfferSource, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** A source has something ready. */
  readonly onDidChange = this.#changed.event;

  get all(): EditorOfferSource[] {
    return [...this.#sources.keys()];
  }

  /** Asks `source` from now on, until what is returned is disposed. */
  register(source: EditorOfferSource): vscode.Disposable {
    const subscription = source.onDidChange(() => {
      this.#changed.fire();
    });
    this.#sources.set(source, subscription);
    return new vscode.Disposable(() => {
      subscription.dispose();
      this.#sources.delete(source);
    });
  }

  dispose(): void {
    for (const subscription of this.#sources.values()) subscription.dispose();
    this.#sources.clear();
    this.#changed.dispose();
  }
}
