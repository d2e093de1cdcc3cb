import * as vscode from 'vscode';
import type { ImpactPlace } from '../../service/engine/index.ts';

/**
 * Shows a place beside the list that it was chosen from, which keeps the focus.
 * @param line of the post in a file with several, whose offsets are those of the post
 */
export async function openImpactPlace(
  file: vscode.Uri,
  { start, end, text, sentence }: ImpactPlace,
  line: number | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(file);
  const written = document.getText();
  const from = line === undefined ? start : document.offsetAt(new vscode.Position(line, 0));
  const until = line === undefined ? Math.max(end, start) : written.length;
  const found = text === undefined ? -1 : written.indexOf(text, from);
  const isThere = found >= 0 && found + (text?.length ?? 0) <= until + (sentence?.length ?? 0);
  const range = isThere
    ? new vscode.Range(document.positionAt(found), document.positionAt(found + (text?.length ?? 0)))
    : new vscode.Range(document.positionAt(from), document.positionAt(line === undefined ? end : from));
  await vscode.window.showTextDocument(document, { selection: range, preserveFocus: true, preview: true });
}
