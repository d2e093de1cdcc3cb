import * as vscode from 'vscode';
import { readLedgerFile, type LedgerProblem } from '../../core/facts/index.ts';
import { keepChecked } from '../session/keep-checked.ts';
import type { Session } from '../session/session.ts';
import { brandOfLedger, isLedger, LEDGERS } from '../workspace/ledger/brand-ledger.ts';
import { localize } from '../platform/localize.ts';

/** Reports what is wrong in a brand's ledger, with a quick fix where it is known what was meant. */
export function checkLedgers(session: Session): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('timbre-ledger');
  const check = async (document: vscode.TextDocument): Promise<void> => {
    if (!isLedger(document.uri)) return;
    const { version } = document;
    const brand = brandOfLedger(await session.brands.all(), document.uri);
    if (document.isClosed || document.version !== version) return;
    const problems = brand ? readLedgerFile(document.getText(), localize).problems : [];
    collection.set(
      document.uri,
      problems.map((problem) => diagnosticOf(document, problem)),
    );
  };
  return vscode.Disposable.from(
    collection,
    keepChecked(session, collection, check),
    vscode.languages.registerCodeActionsProvider(
      LEDGERS,
      { provideCodeActions: (document, range) => fixes(document, collection.get(document.uri) ?? [], range) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

function fixes(
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
  range: vscode.Range,
): vscode.CodeAction[] {
  const { problems } = readLedgerFile(document.getText());
  return diagnostics
    .filter((diagnostic) => diagnostic.range.intersection(range))
    .flatMap((diagnostic) => {
      const problem = problems.find(({ start }) => document.offsetAt(diagnostic.range.start) === start);
      if (problem?.replacement === undefined) return [];
      const action = new vscode.CodeAction(
        vscode.l10n.t('Change to {0}', problem.replacement),
        vscode.CodeActionKind.QuickFix,
      );
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, diagnostic.range, problem.replacement);
      action.diagnostics = [diagnostic];
      action.isPreferred = true;
      return [action];
    });
}

function diagnosticOf(document: vscode.TextDocument, problem: LedgerProblem): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(problem.start), document.positionAt(problem.end));
  const diagnostic = new vscode.Diagnostic(range, problem.message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Timbre';
  return diagnostic;
}
