import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { sourceUri } from './listening-files.ts';

/** Opens a file of the folder `listening` where a mention or post stands. VS Code opens no files above 50 MB as text; those open at their beginning, if at all. */
export async function openMention(brand: WorkspaceBrand, file: string, id: string): Promise<void> {
  const uri = sourceUri(brand, file);
  const document = await vscode.workspace.openTextDocument(uri);
  const at = Math.max(0, document.getText().indexOf(id));
  const { line } = document.positionAt(at);
  await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(line, 0, line, 0),
    preview: true,
  });
}
