import * as vscode from 'vscode';
import { changedProfile, type ProfileChange } from '../../core/brand/index.ts';
import { commonEnd, commonStart } from '../../core/text/index.ts';
import type { WorkspaceBrand } from './brands/brand-registry.ts';
import { writeFile } from '../platform/write-file.ts';
import { saveEdit } from '../platform/save-edit.ts';

/** A profile's text before and after an edit. */
export interface EditedProfile {
  readonly before: string;
  readonly after: string;
}

/**
 * Changes a brand's profile as one undoable edit and saves it; creates a profile where there is none.
 * @param change returns the changes for the profile's current text
 */
export async function editProfile(
  brand: WorkspaceBrand,
  change: (text: string) => readonly ProfileChange[],
): Promise<void> {
  await editProfileText(brand, (text) => changedProfile(text, change(text)));
}

/** The same for the whole text of a profile, of which only what differs is replaced. */
export async function editProfileText(
  brand: WorkspaceBrand,
  change: (text: string) => string,
): Promise<EditedProfile> {
  if (!brand.profile) {
    const fresh = vscode.Uri.joinPath(brand.uri, `${brand.slug}.brand.json`);
    const before = `${JSON.stringify({ name: brand.name }, undefined, 2)}\n`;
    const after = change(before);
    await writeFile(fresh, after);
    return { before, after };
  }
  const document = await vscode.workspace.openTextDocument(brand.profile);
  const before = document.getText();
  const after = change(before);
  if (after !== before) {
    const edit = new vscode.WorkspaceEdit();
    const { start, end, replacement } = difference(before, after);
    const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
    edit.replace(document.uri, range, replacement);
    await saveEdit(document.uri, edit);
  } else if (document.isDirty) await document.save();
  return { before, after };
}

/** The smallest replacement that makes one text of another, so that cursors, folds and marks elsewhere stay. */
function difference(before: string, after: string): { start: number; end: number; replacement: string } {
  const start = commonStart(before, after);
  const tail = commonEnd(before, after, start);
  return { start, end: before.length - tail, replacement: after.slice(start, after.length - tail) };
}
