import * as vscode from 'vscode';

const TAKE_WORD = 'editor.action.inlineSuggest.acceptNextWord';

/**
 * Takes the next word of the ghost text in one go. VS Code counts the space before a word as a step of its own,
 * which after every word typed would make the first press of the key look as if it did nothing.
 */
export async function acceptNextWord(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const start = editor.selection.active;
  await vscode.commands.executeCommand(TAKE_WORD);
  const taken = editor.document.getText(new vscode.Range(start, editor.selection.active));
  if (/^\s+$/.test(taken)) await vscode.commands.executeCommand(TAKE_WORD);
}
