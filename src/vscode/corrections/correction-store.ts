import * as vscode from 'vscode';
import { readCorrections, withSwaps, type Correction } from '../../core/corrections/corrections.ts';
import { wordSwaps } from '../../core/corrections/word-swaps.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** Longer drafts are not compared. UTF-16 units. */
const LONGEST = 400_000;

const keyOf = ({ folder }: WorkspaceBrand): string => `timbre.corrections.${folder}`;

/**
 * Words that writers put in place of others, counted at each save of a draft and kept in the workspace's state on this machine. Only pairs of
 * words with counts and days are kept.
 */
export class CorrectionStore implements vscode.Disposable {
  readonly #session: Session;
  /** Drafts as they were last saved. */
  readonly #saved = new WeakMap<vscode.TextDocument, string>();
  readonly #disposables: vscode.Disposable[];

  constructor(session: Session) {
    this.#session = session;
    this.#disposables = [
      // Before the first change, the text is as it was saved.
      vscode.workspace.onDidOpenTextDocument((document) => {
        this.#remember(document);
      }),
      vscode.workspace.onDidSaveTextDocument((document) => {
        this.#compare(document).catch((error: unknown) => {
          session.log.warn(`Corrections could not be kept. ${String(error)}`);
        });
      }),
    ];
    for (const document of vscode.workspace.textDocuments) this.#remember(document);
  }

  of(brand: WorkspaceBrand): Correction[] {
    return readCorrections(this.#session.context.workspaceState.get(keyOf(brand)));
  }

  async forget(brand: WorkspaceBrand, correction?: Correction): Promise<void> {
    const left = correction
      ? this.of(brand).filter(({ from, to }) => from !== correction.from || to !== correction.to)
      : [];
    await this.#session.context.workspaceState.update(keyOf(brand), left.length === 0 ? undefined : left);
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #remember(document: vscode.TextDocument): void {
    if (document.languageId === 'markdown' && !document.isDirty && !document.isUntitled)
      this.#saved.set(document, document.getText());
  }

  async #compare(document: vscode.TextDocument): Promise<void> {
    const before = this.#saved.get(document);
    const after = document.getText();
    this.#remember(document);
    if (before === undefined || before === after || after.length > LONGEST) return;
    const swaps = wordSwaps(before, after);
    const brand = swaps.length > 0 ? await this.#session.drafts.brandOf(document) : undefined;
    if (!brand) return;
    const today = new Date().toISOString().slice(0, 10);
    await this.#session.context.workspaceState.update(keyOf(brand), withSwaps(this.of(brand), swaps, today));
  }
}
