import * as vscode from 'vscode';
import type { OfferSource } from './offer-source.ts';

/** Whoever, beside the embedded writer, may have something to offer. */
export class OfferSources implements vscode.Disposable {
  readonly #sources = new Map<OfferSource, vscode.Disposable>();
  readonly #changed = new vscode.EventEmitter<void>();
  /** A source has something ready. */
  readonly onDidChange = this.#changed.event;

  get all(): OfferSource[] {
    return [...this.#sources.keys()];
  }

  /** Asks `source` from now on, until what is returned is disposed. */
  register(source: OfferSource): vscode.Disposable {
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
