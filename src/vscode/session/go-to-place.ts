import * as vscode from 'vscode';

/** Shows a draft with a place selected. */
export async function goToPlace(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const editor = await vscode.window.showTextDocument(uri);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Goes back to a draft in the editor in which it is open: a custom editor, or the text editor. */
export async function returnToDraft(uri: vscode.Uri): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  const isOpenAsText = tabs.some(
    ({ input }) => input instanceof vscode.TabInputText && isSame(input.uri, uri),
  );
  const custom = tabs.find(({ input }) => input instanceof vscode.TabInputCustom && isSame(input.uri, uri));
  if (custom?.input instanceof vscode.TabInputCustom && !isOpenAsText)
    await vscode.commands.executeCommand('vscode.openWith', uri, custom.input.viewType, {
      viewColumn: custom.group.viewColumn,
      preview: false,
    });
  else await vscode.window.showTextDocument(uri, { preview: false });
}

const isSame = (one: vscode.Uri, other: vscode.Uri): boolean => one.toString() === other.toString();
