import * as vscode from 'vscode';
import type { DraftEdit } from '../../core/checks/index.ts';

/** Milliseconds that a message stays in the status bar. */
const MESSAGE = 3000;

/** Makes an edit in a draft as one step that can be undone; says so where there is none to make. */
export async function applyDraftEdit(
  document: vscode.TextDocument,
  edit: DraftEdit | undefined,
): Promise<void> {
  if (!edit) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('This cannot be written into the draft.'), MESSAGE);
    return;
  }
  const whole = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(edit.start), document.positionAt(edit.end));
  whole.replace(document.uri, range, edit.text);
  await vscode.workspace.applyEdit(whole);
}
