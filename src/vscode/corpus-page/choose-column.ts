import * as vscode from 'vscode';
import { listColumns } from '../../core/brand/index.ts';
import { decode } from '../../core/text/index.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';

/**
 * Asks which column of an export contains the posts' text, showing an example cell of each, and saves the
 * choice in the profile.
 */
export async function chooseColumn(brand: WorkspaceBrand, path: string): Promise<void> {
  const decoded = decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(brand.corpus, path)));
  const columns = decoded.ok ? listColumns(decoded.text) : [];
  const items = columns.map(({ name, sample }) => ({ label: name, description: sample }));
  const placeHolder = vscode.l10n.t('Which column of {0} holds the text of the posts?', path);
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  if (chosen)
    await editProfile(brand, () => [{ path: ['corpus', 'columns', path, 'text'], value: chosen.label }]);
}
