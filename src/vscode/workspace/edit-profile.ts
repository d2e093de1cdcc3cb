import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import { commonEnd, commonStart } from '../../core/text/index.ts';
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
  const { start, end, replacement } = difference(text, changedProfile(text, change(text)));
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  edit.replace(document.uri, range, replacement);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** The smallest replacement that makes one text of another, so that cursors, folds and marks elsewhere stay. */
function difference(before: string, after: string): { start: number; end: number; replacement: string } {
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, start);
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) };
}
