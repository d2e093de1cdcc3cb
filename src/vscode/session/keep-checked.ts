import * as vscode from 'vscode';
import type { Session } from './session.ts';

/**
 * Checks every open document at once, and again when it or the brands change; what a check reports is taken away when
 * the document is closed. A check that fails is logged.
 * @param check reports to the collection; it looks only at documents that concern it
 */
export function keepChecked(
  session: Session,
  collection: vscode.DiagnosticCollection,
  check: (document: vscode.TextDocument) => Promise<void>,
): vscode.Disposable {
  const checkQuietly = (document: vscode.TextDocument): void => {
    check(document).catch((error: unknown) => {
      session.log.error(String(error));
    });
  };
  const checkAll = (): void => {
    vscode.workspace.textDocuments.forEach(checkQuietly);
  };
  const first = setTimeout(checkAll, 0);
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      clearTimeout(first);
    }),
    session.brands.onDidChange(checkAll),
    vscode.workspace.onDidOpenTextDocument(checkQuietly),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      checkQuietly(document);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      collection.delete(uri);
    }),
  );
}
