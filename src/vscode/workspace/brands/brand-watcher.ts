import * as vscode from 'vscode';
import { isCorpusFile, isPinFile, PINS_FOLDER } from '../../../core/brand/index.ts';
import { isLedgerFile } from '../../../core/facts/index.ts';
import { DEFAULT_STYLES_PATH } from '../../../core/vale/index.ts';
import { Debouncer } from '../../../service/debouncer.ts';
import type { BrandChange } from '../../../service/ports.ts';
import { realClock } from '../../platform/clock.ts';
import { nameOf, type WorkspaceBrand } from './brand-registry.ts';

/**
 * Changes within this time are applied together, since editors and version control change many files at once.
 * Milliseconds.
 */
const SETTLING = 150;

type ChangeKind = 'create' | 'change' | 'delete';

/** A file with an extension, and not a folder that is named after a year and a month. */
const FILE_NAME = /\.[a-z][\w-]*$/i;

/**
 * Watches a brand's corpus, profile and ledgers and reports changes in batches. Of a folder that comes or goes with its
 * contents, VS Code reports only the folder.
 */
export class BrandWatcher implements vscode.Disposable {
  readonly #disposables: vscode.Disposable[] = [];
  readonly #apply: (change: BrandChange) => void;
  readonly #paths = new Set<string>();
  #folders = false;
  #profile = false;
  #ledger = false;
  #styles = false;
  #pins = false;
  readonly #soon = new Debouncer(realClock, SETTLING);

  constructor(brand: WorkspaceBrand, apply: (change: BrandChange) => void) {
    this.#apply = apply;
    const corpus = `${brand.corpus.path}/`;
    this.#watch(brand.corpus, '**/*', (uri, kind) => {
      const path = uri.path.slice(corpus.length);
      if (!uri.path.startsWith(corpus)) return false;
      if (isCorpusFile(path)) this.#paths.add(path);
      else if (kind === 'change' || FILE_NAME.test(path)) return false;
      else this.#folders = true;
      return true;
    });
    this.#watch(brand.uri, '*.brand.json', (_, kind) => {
      // A profile that comes or goes is another brand folder for the registry.
      if (kind !== 'change') return false;
      return (this.#profile = true);
    });
    this.#watch(brand.uri, '{claims,claims/*}', (uri) => {
      if (!isLedgerFile(nameOf(uri)) && nameOf(uri) !== 'claims') return false;
      return (this.#ledger = true);
    });
    this.#watch(brand.uri, `{${PINS_FOLDER},${PINS_FOLDER}/*}`, (uri) => {
      if (!isPinFile(nameOf(uri)) && nameOf(uri) !== PINS_FOLDER) return false;
      return (this.#pins = true);
    });
    for (const pattern of ['.vale.ini', DEFAULT_STYLES_PATH, `${DEFAULT_STYLES_PATH}/**`])
      this.#watch(brand.uri, pattern, () => (this.#styles = true));
  }

  dispose(): void {
    this.#soon.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Calls `touched` for what comes, changes or goes; where it returns true, the changes are reported soon. */
  #watch(folder: vscode.Uri, pattern: string, touched: (uri: vscode.Uri, kind: ChangeKind) => boolean): void {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, pattern));
    const report =
      (kind: ChangeKind) =>
      (uri: vscode.Uri): void => {
        if (touched(uri, kind)) this.#schedule();
      };
    this.#disposables.push(
      watcher,
      watcher.onDidCreate(report('create')),
      watcher.onDidChange(report('change')),
      watcher.onDidDelete(report('delete')),
    );
  }

  #schedule(): void {
    this.#soon.run(() => {
      const change = {
        paths: [...this.#paths],
        folders: this.#folders,
        profile: this.#profile,
        ledger: this.#ledger,
        styles: this.#styles,
        pins: this.#pins,
      };
      this.#paths.clear();
      this.#folders = this.#profile = this.#ledger = this.#styles = this.#pins = false;
      this.#apply(change);
    });
  }
}
