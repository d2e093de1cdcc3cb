import * as vscode from 'vscode';
import type { ProfileChange } from '../../core/brand/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { saveEdit } from '../platform/save-edit.ts';

/** A change of a profile, made from its current text. */
export type ChangeOf = (text: string) => readonly ProfileChange[];

/** The text of a brand's profile as it is open or on disk; that of a new one where there is none. */
export async function profileText({ profile, name }: WorkspaceBrand): Promise<string> {
  if (!profile) return `${JSON.stringify({ name }, undefined, 2)}\n`;
  return (await vscode.workspace.openTextDocument(profile)).getText();
}

/** Saves a change of the profile and says so, with a way to undo it and a way to the profile. */
export async function saveChange(brand: WorkspaceBrand, change: ChangeOf, message: string): Promise<void> {
  const before = await profileText(brand);
  if (change(before).length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('The profile of {0} has this already.', brand.name),
    );
    return;
  }
  await editProfile(brand, change);
  if (!brand.profile) return;
  const profile = brand.profile;
  const after = await profileText(brand);
  const undo = vscode.l10n.t('Undo');
  const open = vscode.l10n.t('Open Profile');
  // The command has finished; the message may be answered later.
  void vscode.window.showInformationMessage(message, undo, open).then(async (chosen) => {
    if (chosen === undo) await restore(profile, before, after);
    if (chosen === open) await vscode.commands.executeCommand('vscode.open', profile);
  });
}

/** Puts a profile's text back, unless it was changed meanwhile. */
async function restore(profile: vscode.Uri, before: string, after: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(profile);
  if (document.getText() !== after) {
    const message = vscode.l10n.t('The profile was changed meanwhile. Undo it there.');
    void vscode.window.showWarningMessage(message);
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(document.positionAt(0), document.positionAt(after.length));
  edit.replace(profile, whole, before);
  await saveEdit(profile, edit);
}
