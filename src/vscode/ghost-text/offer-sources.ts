import * as vscode from 'vscode';
import type { Offer, OfferSource, Place } from './offer-source.ts';

/** All who may have something to offer beside the embedded writer; features add themselves. */
export class OfferSources implements vscode.Disposable {
  readonly #sources = new Set<OfferSource>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.#changed.event;

  add(source: OfferSource): vscode.Disposable {
    this.#sources.add(source);
    const subscription = source.onDidChange(() => {
      this.#changed.fire();
    });
    return new vscode.Disposable(() => {
      subscription.dispose();
      this.#sources.delete(source);
    });
  }

  /** What is ready for a place, as `mergeOffers` takes it. */
  ready(place: Place): (Offer | undefined)[] {
    return [...this.#sources].map((source) => source.ready(place));
  }

  consider(place: Place, embedded: Offer | undefined, token: vscode.CancellationToken): void {
    for (const source of this.#sources) source.consider(place, embedded, token);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
