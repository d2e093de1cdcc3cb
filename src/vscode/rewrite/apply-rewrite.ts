import * as vscode from 'vscode';
import type { ShownRewrite } from './rewrite-preview.ts';

/** Puts the chosen changes of a rewrite in its passage's place, in one step that undo takes back; false where the passage is not what it was. */
export async function applyRewrite({
  proposal: { uri, text },
  rewrite: { passage },
  rewritten,
}: ShownRewrite): Promise<boolean> {
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
