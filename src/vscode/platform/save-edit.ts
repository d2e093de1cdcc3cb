import * as vscode from 'vscode';

/**
 * Makes an edit of one file, which can be undone, and saves the file; false where VS Code refused the edit. The document is opened again before
 * it is saved, since VS Code may close one that no editor shows while the edit is made.
 */
export async function saveEdit(file: vscode.Uri, edit: vscode.WorkspaceEdit): Promise<boolean> {
  if (!(await vscode.workspace.applyEdit(edit))) return false;
  const document = await vscode.workspace.openTextDocument(file);
  return document.save();
}
