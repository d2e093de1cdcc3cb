import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import type { WorkspaceBrand } from './brand-registry.ts';
import { writeFile } from '../platform/write-file.ts';

/**
 * Changes a brand's profile as one undoable edit and saves it; creates a profile where there is none.
 * @param change returns the changes for the profile's current text
 */
export async function editProfile(
  brand: WorkspaceBrand,
  change: (text: string) => readonly ProfileChange[],
): Promise<void> {
  if (!brand.profile) {
    const fresh = vscode.Uri.joinPath(brand.uri, `${brand.slug}.brand.json`);
    const start = `${JSON.stringify({ name: brand.name }, undefined, 2)}\n`;
    await writeFile(fresh, changedProfile(start, change(start)));
    return;
  }
  const document = await vscode.workspace.openTextDocument(brand.profile);
  const text = document.getText();
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(text.length));
  edit.replace(document.uri, whole, changedProfile(text, change(text)));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}
