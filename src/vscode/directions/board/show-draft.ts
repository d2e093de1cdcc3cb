import * as vscode from 'vscode';

/** Goes to a draft: where it is shown, else where it is open, else in the first column. */
export async function showDraft(draft: vscode.Uri): Promise<void> {
  const isDraft = (tab: vscode.Tab): boolean =>
    tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === draft.toString();
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === draft.toString(),
  );
  const group = vscode.window.tabGroups.all.find(({ tabs }) => tabs.some(isDraft));
  await vscode.window.showTextDocument(draft, {
    viewColumn: shown?.viewColumn ?? group?.viewColumn ?? vscode.ViewColumn.One,
  });
}
