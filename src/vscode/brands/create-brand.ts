import * as vscode from 'vscode';
import { writeFile } from '../platform/write-file.ts';
import { openAsForm } from '../profile-editor/open-place.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';

/** *Timbre: Create a Brand…*: creates a folder with a profile to fill in and an empty corpus. */
export const createBrandFeature: Feature = (session) =>
  vscode.commands.registerCommand('timbre.createBrand', async () => {
    const [root] = vscode.workspace.workspaceFolders ?? [];
    if (!root) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first.'));
      return;
    }
    const name = await vscode.window.showInputBox({
      prompt: vscode.l10n.t('Name of the brand'),
      validateInput: nameProblem,
    });
    if (name === undefined) return;
    const profile = await createFolder(root.uri, name);
    session.brands.refresh();
    await openAsForm(profile);
  });

/** Creates a brand's folder with a profile to fill in, where there is none; returns the profile's place. */
async function createFolder(root: vscode.Uri, name: string): Promise<vscode.Uri> {
  const folder = vscode.Uri.joinPath(root, slugOf(name));
  const profile = vscode.Uri.joinPath(folder, `${slugOf(name)}.brand.json`);
  if (await exists(profile)) return profile;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'corpus'));
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(folder, 'drafts'));
  await writeFile(profile, emptyProfile(name.trim()));
  return profile;
}

/** Creates a brand of this name in a workspace folder, or finds the one that is there. */
export async function createBrandAt(
  session: Session,
  root: vscode.Uri,
  name: string,
): Promise<WorkspaceBrand | undefined> {
  const profile = await createFolder(root, name);
  session.brands.refresh();
  return (await session.brands.all()).find((brand) => brand.profile?.toString() === profile.toString());
}

export const nameProblem = (name: string): string | undefined =>
  slugOf(name) === '' ? vscode.l10n.t('The name needs at least one letter or digit.') : undefined;

export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');

const emptyProfile = (name: string): string =>
  `${JSON.stringify({ name, description: '', traits: [], terms: [], banned: [], facts: [], consent: { learn: true, quote: true, send: false } }, null, 2)}\n`;

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
