import * as vscode from 'vscode';
import { headLine } from '../../../core/directions/index.ts';
import type { DraftBrands } from '../../workspace/drafts.ts';

/** Draws the offer above the head of a draft, while it stands. */
export class DirectionLens implements vscode.CodeLensProvider, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changed.event;
  readonly #drafts: DraftBrands;
  readonly #isOffered: (document: vscode.TextDocument) => boolean;

  constructor(drafts: DraftBrands, isOffered: (document: vscode.TextDocument) => boolean) {
    this.#drafts = drafts;
    this.#isOffered = isOffered;
  }

  /** The offer came or went. */
  refresh(): void {
    this.#changed.fire();
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    if (!this.#isOffered(document)) return [];
    const brand = await this.#drafts.brandOf(document);
    if (!brand) return [];
    const line = headLine(document.getText());
    const range = new vscode.Range(line, 0, line, 0);
    return [
      new vscode.CodeLens(range, {
        title: vscode.l10n.t('Stuck? Get ideas for this draft'),
        command: 'timbre.suggestDirections',
      }),
      new vscode.CodeLens(range, { title: vscode.l10n.t('Dismiss'), command: 'timbre.dismissDirections' }),
    ];
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
