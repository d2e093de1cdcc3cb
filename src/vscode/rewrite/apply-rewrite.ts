import * as vscode from 'vscode';
import type { Rewrite } from '../../core/rewrite/index.ts';
import type { Proposal } from './rewrite-preview.ts';

/** Replaces a passage by its rewrite in one undoable step; false where the passage has changed. */
export async function applyRewrite(
  { uri, text }: Proposal,
  { passage, text: rewritten }: Rewrite,
): Promise<boolean> {
  const document = await vscode.workspace.openTextDocument(uri);
  const written = text.slice(passage.start, passage.end);
  const start = placeOf(document.getText(), written, passage.start);
  if (start === undefined) return false;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(start + written.length));
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, range, rewritten);
  return vscode.workspace.applyEdit(edit);
}

/** The present offset of a passage: the same, or that of its only occurrence. */
function placeOf(text: string, written: string, start: number): number | undefined {
  if (text.startsWith(written, start)) return start;
  const first = text.indexOf(written);
  return first >= 0 && !text.includes(written, first + 1) ? first : undefined;
}
