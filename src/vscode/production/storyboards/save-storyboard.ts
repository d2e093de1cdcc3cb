import * as vscode from 'vscode';
import { storyboardFiles, type ReviewedStoryboard } from '../../../core/production/storyboard/index.ts';
import { localize } from '../../platform/localize.ts';
import { readFileIfThere, writeFile } from '../../platform/write-file.ts';

/** Writes a storyboard's files into a folder that the user chooses. What is there with another text is only overwritten on request. */
export async function saveStoryboard(
  storyboard: ReviewedStoryboard,
  draft: vscode.Uri,
  brand: string,
): Promise<void> {
  const file = draft.path.split('/').at(-1) ?? '';
  const name = file.replace(/\.[^.]+$/, '');
  const chosen = await vscode.window.showOpenDialog({
    ...{ canSelectFiles: false, canSelectFolders: true, canSelectMany: false },
    defaultUri: vscode.Uri.joinPath(draft, '..'),
    openLabel: vscode.l10n.t('Save Here'),
    title: vscode.l10n.t('Folder for the Storyboard’s Files'),
  });
  const folder = chosen?.[0];
  if (!folder) return;
  await writeStoryboard(storyboard, folder, { name, source: file, brand });
}

/** Writes a storyboard's files into a folder. */
async function writeStoryboard(
  storyboard: ReviewedStoryboard,
  folder: vscode.Uri,
  { name, source, brand }: { readonly name: string; readonly source: string; readonly brand: string },
): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const files = storyboardFiles(storyboard, name, { brand, source, date });
  const others: string[] = [];
  for (const file of files) {
    const before = await readFileIfThere(vscode.Uri.joinPath(folder, file.name));
    if (before && new TextDecoder().decode(before) !== file.text) others.push(file.name);
  }
  if (others.length > 0) {
    const overwrite = vscode.l10n.t('Overwrite');
    const answer = await vscode.window.showWarningMessage(
      localize('{0} files exist with another text: {1}', others.length, others.join(', ')),
      { modal: false },
      overwrite,
    );
    if (answer !== overwrite) return;
  }
  for (const file of files) await writeFile(vscode.Uri.joinPath(folder, file.name), file.text);
  const show = vscode.l10n.t('Show');
  const answer = await vscode.window.showInformationMessage(localize('{0} files saved.', files.length), show);
  const first = files[0];
  if (answer === show && first)
    await vscode.commands.executeCommand('revealInExplorer', vscode.Uri.joinPath(folder, first.name));
}
