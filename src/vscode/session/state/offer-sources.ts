import * as vscode from 'vscode';
import type { OfferSource } from '../../../service/suggestions/offer-source.ts';

type EditorOfferSource = OfferSource<vscode.TextDocument>;

/** All sources of suggestions besides the embedded model. */
export class OfferSources implements vscode.Disposable {
  readonly #sources = new Map<EditorOfferSource, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** A source has a suggestion available. */
  readonly onDidChange = this.#changed.event;

  get all(): EditorOfferSource[] {
    return [...this.#sources.keys()];
  }

  /** Uses `source` until the returned object is disposed. */
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
