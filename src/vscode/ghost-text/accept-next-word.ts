import * as vscode from 'vscode';
import type { GhostTextProvider } from './ghost-text-provider.ts';

const TAKE_WORD = 'editor.action.inlineSuggest.acceptNextWord';

/**
 * Accepts the next word of the ghost text with the space before it, as one undo step. VS Code's own command makes the space a separate
 * step; it is used where several suggestions are shown, as only VS Code knows which of them is visible.
 */
export async function acceptNextWord(provider: GhostTextProvider): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const start = editor.selection.active;
  const before = editor.document.getText(new vscode.Range(new vscode.Position(0, 0), start));
  const shown = provider.shownAt(editor.document, before);
  const word = shown.length === 1 ? /^\s*\S+/.exec(shown[0]?.text ?? '')?.[0] : undefined;
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
