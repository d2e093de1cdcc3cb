import * as vscode from 'vscode';
import type { Event } from '../../../core/base/event.ts';
import type { CheckedDraft as Checked, DraftChecker } from '../../../service/drafts/draft-checker.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import { isDraftText, type DraftBrands } from '../../workspace/drafts.ts';
import type { WorkspaceLearner } from '../../workspace/make-timbre.ts';
import { documentsOnScreen, onDidChangeTabs } from '../../platform/document-in-front.ts';

export type CheckedDraft = Checked<WorkspaceBrand>;

interface Needs {
  readonly checker: DraftChecker<vscode.TextDocument, WorkspaceBrand>;
  readonly learner: WorkspaceLearner;
  readonly drafts: DraftBrands;
}

/** Checks the visible drafts when they appear, change and disappear. */
export class VoiceChecker implements vscode.Disposable {
  readonly #needs: Needs;
  /** A document's report has changed or was removed. */
  readonly onDidChange: Event<vscode.TextDocument>;
  #subscriptions: vscode.Disposable[] = [];

  constructor(needs: Needs) {
    this.#needs = needs;
    this.onDidChange = needs.checker.onDidChange;
  }

  /**
   * Starts following the visible drafts. Called by the features that show reports; repeated calls have no
   * effect.
   */
  start(): void {
    if (this.#subscriptions.length > 0) return;
    const { checker, learner, drafts } = this.#needs;
    let shown = new Set<vscode.TextDocument>();
    const check = (isWanted: (document: vscode.TextDocument) => boolean): void => {
      const before = shown;
      shown = new Set(documentsOnScreen().filter(isDraftText));
      for (const document of shown)
        if (!before.has(document) || isWanted(document)) checker.checkNow(document);
    };
    const all = (): void => {
      check(() => true);
    };
    this.#subscriptions = [
      vscode.window.onDidChangeVisibleTextEditors(all),
      // Drafts in custom editors and previews; documents that are opened and closed in the background are no reason to check again.
      onDidChangeTabs(() => {
        check(() => false);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (isDraftText(document)) checker.checkSoon(document);
      }),
      vscode.workspace.onDidCloseTextDocument((document) => {
        checker.forget(document);
      }),
      vscode.Disposable.from(learner.onDidChange(all)),
      drafts.onDidChange(all),
    ];
    all();
  }

  report(document: vscode.TextDocument): CheckedDraft | undefined {
    return this.#needs.checker.report(document);
  }

  dispose(): void {
    for (const subscription of this.#subscriptions) subscription.dispose();
  }
}
