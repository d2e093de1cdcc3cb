import * as vscode from 'vscode';
import { DRIFT_RULE, ruleTitle } from '../../core/checks/index.ts';
import type { DraftBrands } from '../workspace/drafts.ts';
import { localize } from '../platform/localize.ts';

/** Offers rewriting for a selection, and for marked sentences that drift. */
export class RewriteActions implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.RefactorRewrite, vscode.CodeActionKind.QuickFix];
  readonly #drafts: DraftBrands;

  constructor(drafts: DraftBrands) {
    this.#drafts = drafts;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics, only }: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    // A mark says its kind in words, in the user's language.
    const kind = ruleTitle(DRIFT_RULE.id, localize);
    const marks = diagnostics.filter(({ source, code }) => source === 'Timbre' && code === kind);
    if (range.isEmpty && marks.length === 0) return [];
    const brand = await this.#drafts.brandOf(document);
    if (!brand) return [];
    const title = vscode.l10n.t('Rewrite in {0}’s voice', brand.name);
    const actionOn = (passage: vscode.Range, kind: vscode.CodeActionKind): vscode.CodeAction => {
      const action = new vscode.CodeAction(title, kind);
      action.command = { command: 'timbre.rewrite', title, arguments: [document.uri, passage] };
      return action;
    };
    const fixes = marks.slice(0, 1).map((mark) => {
      const fix = actionOn(mark.range, vscode.CodeActionKind.QuickFix);
      fix.diagnostics = [mark];
      return fix;
    });
    // What is not of the kind that was asked for is dropped with a warning in the log.
    const isWanted = only?.contains(vscode.CodeActionKind.RefactorRewrite) ?? true;
    return range.isEmpty || !isWanted
      ? fixes
      : [...fixes, actionOn(range, vscode.CodeActionKind.RefactorRewrite)];
  }
}
