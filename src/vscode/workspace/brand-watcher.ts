import * as vscode from 'vscode';
import { isCorpusFile } from '../../core/brand/index.ts';
import { isLedgerFile } from '../../core/facts/index.ts';
import { DEFAULT_STYLES_PATH } from '../../core/vale/index.ts';
import { Debouncer } from '../../service/debouncer.ts';
import type { BrandChange } from '../../service/ports.ts';
import { realClock } from '../platform/clock.ts';
import { nameOf, type WorkspaceBrand } from './brand-registry.ts';

/**
 * Changes within this time are applied together, since editors and version control change many files at once.
 * Milliseconds.
 */
const SETTLING = 150;

/** Watches a brand's corpus, profile and ledgers and reports changes in batches. */
export class BrandWatcher implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[];
  readonly #apply: (change: BrandChange) => void;
  readonly #paths = new Set<string>();
  #profile = false;
  #ledger = false;
  #styles = false;
  readonly #soon = new Debouncer(realClock, SETTLING);

  constructor(brand: WorkspaceBrand, apply: (change: BrandChange) => void) {
    this.#apply = apply;
    const corpus = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(brand.corpus, '**/*'));
    const prefix = `${brand.corpus.path}/`;
    const touched = (uri: vscode.Uri): void => {
      const path = uri.path.slice(prefix.length);
      if (!uri.path.startsWith(prefix) || !isCorpusFile(path)) return;
      this.#paths.add(path);
      this.#schedule();
    };
    const profile = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(brand.uri, '*.brand.json'),
    );
    const profileTouched = (): void => {
      this.#profile = true;
      this.#schedule();
    };
    const ledgers = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(brand.uri, 'claims/*'),
    );
    const ledgerTouched = (uri: vscode.Uri): void => {
      if (!isLedgerFile(nameOf(uri))) return;
      this.#ledger = true;
      this.#schedule();
    };
    const styles = ['.vale.ini', `${DEFAULT_STYLES_PATH}/**`].map((pattern) =>
      vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(brand.uri, pattern)),
    );
    const stylesTouched = (): void => {
      this.#styles = true;
      this.#schedule();
    };
    this.#disposables = [
      ...styles.flatMap((watcher) => [
        ...[watcher, watcher.onDidCreate(stylesTouched), watcher.onDidChange(stylesTouched)],
        watcher.onDidDelete(stylesTouched),
      ]),
      ...[corpus, corpus.onDidCreate(touched), corpus.onDidChange(touched), corpus.onDidDelete(touched)],
      ...[profile, profile.onDidChange(profileTouched)],
      ...[ledgers, ledgers.onDidCreate(ledgerTouched), ledgers.onDidChange(ledgerTouched)],
      ledgers.onDidDelete(ledgerTouched),
    ];
  }

  dispose(): void {
    this.#soon.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #schedule(): void {
    this.#soon.run(() => {
      const change = {
        paths: [...this.#paths],
        profile: this.#profile,
        ledger: this.#ledger,
        styles: this.#styles,
      };
      this.#paths.clear();
      this.#profile = false;
      this.#ledger = false;
      this.#styles = false;
      this.#apply(change);
    });
  }
}
