import * as vscode from 'vscode';
import { freeMarkdownFile } from '../../platform/free-file.ts';
import { writeFile } from '../../platform/write-file.ts';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';

/** Writes a draft under a name that is free, among the drafts of the brand, and opens it with the cursor at its end. */
export async function openNewDraft(brand: WorkspaceBrand, name: string, text: string): Promise<vscode.Uri> {
  const uri = await freeMarkdownFile(vscode.Uri.joinPath(brand.uri, 'drafts'), name);
  await writeFile(uri, text);
  const document = await vscode.workspace.openTextDocument(uri);
  const end = document.positionAt(text.length);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end), preview: false });
  return uri;
}
