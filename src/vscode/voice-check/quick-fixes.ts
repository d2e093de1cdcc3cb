import * as vscode from 'vscode';
import { matchCase } from '../../core/checks/index.ts';
import { reasonRange, type DraftDiagnostics, type Mark } from './draft-diagnostics.ts';

/**
 * A quick fix with the brand's own wording, where the profile states it or the corpus shows it, and one to
 * ignore the sentence.
 */
export class QuickFixes implements vscode.CodeActionProvider {
  readonly #diagnostics: DraftDiagnostics;

  constructor(diagnostics: DraftDiagnostics) {
    this.#diagnostics = diagnostics;
  }

  provideCodeActions(document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
    const seen = new Set<string>();
    return this.#diagnostics
      .at(document, range)
      .flatMap((mark) => actionsFor(document, mark))
      .filter(({ title }) => !seen.has(title) && seen.add(title));
  }
}

function actionsFor(document: vscode.TextDocument, mark: Mark): vscode.CodeAction[] {
  const { diagnostic, source } = mark;
  if (source.kind === 'finding')
    return source.finding.fixes.map(({ replacement }) =>
      replace(document, diagnostic, diagnostic.range, replacement),
    );
  const wordings = source.drift.reasons.flatMap((reason) => {
    const range = reason.instead === undefined ? undefined : reasonRange(document, diagnostic.range, reason);
    return range && reason.instead !== undefined
      ? [replace(document, diagnostic, range, matchCase(reason.instead, document.getText(range)))]
      : [];
  });
  return [...wordings, leaveAlone(document, mark, source.sentence)];
}

function replace(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
  range: vscode.Range,
  replacement: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(
    vscode.l10n.t('Write “{0}” instead of “{1}”', replacement, document.getText(range)),
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, range, replacement);
  action.diagnostics = [diagnostic];
  action.isPreferred = true;
  return action;
}

function leaveAlone(
  document: vscode.TextDocument,
  { diagnostic }: Mark,
  sentence: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(vscode.l10n.t('Ignore this sentence'), vscode.CodeActionKind.QuickFix);
  action.command = {
    command: 'timbre.ignoreSentence',
    title: action.title,
    arguments: [document.uri, sentence],
  };
  action.diagnostics = [diagnostic];
  return action;
}
