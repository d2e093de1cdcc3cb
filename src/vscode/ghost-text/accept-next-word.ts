import * as vscode from 'vscode';
import type { GhostTextProvider } from './ghost-text-provider.ts';

const TAKE_WORD = 'editor.action.inlineSuggest.acceptNextWord';

/**
 * Takes the next word of the ghost text with the space before it, as one step of undo. VS Code's own command counts the space as a step
 * of its own; it serves where several suggestions stand, as only VS Code knows which of them is shown.
 */
export async function acceptNextWord(provider: GhostTextProvider): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const start = editor.selection.active;
  const before = editor.document.getText(new vscode.Range(new vscode.Position(0, 0), start));
  const standing = provider.standingAt(editor.document, before);
  const word = standing.length === 1 ? /^\s*\S+/.exec(standing[0]?.text ?? '')?.[0] : undefined;
  if (word !== undefined) {
    await editor.edit(
      (edit) => {
        edit.insert(start, word);
      },
      { undoStopBefore: true, undoStopAfter: true },
    );
    return;
  }
  await vscode.commands.executeCommand(TAKE_WORD);
  const taken = editor.document.getText(new vscode.Range(start, editor.selection.active));
  if (/^\s+$/.test(taken)) await vscode.commands.executeCommand(TAKE_WORD);
}
