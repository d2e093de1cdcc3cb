import * as vscode from 'vscode';
import type { ExportedFile } from '../../core/style-export/index.ts';
import { styleChanges } from '../../service/brands/replaced-files.ts';
import { readFileIfThere, removeFile, writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import { nameOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';

/** Writes a brand's rules as a Vale style into a folder. Folder and brand are asked for where none is given. */
export async function exportValeStyle(
  session: Session,
  given?: vscode.Uri,
  chosen?: WorkspaceBrand,
): Promise<void> {
  const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Export the rules of which brand?')));
  const folder = brand && (given ?? (await askForFolder(brand)));
  if (!brand || !folder) return;
  if (folder.path === brand.uri.path || folder.path.startsWith(`${brand.uri.path}/`)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This folder is inside the brand’s folder, whose styles are checked beside the profile. Choose another folder.',
      ),
    );
    return;
  }
  await session.learner.ready(brand);
  const request = { brand: brand.folder, folder: nameOf(folder) };
  const exported = await session.engine.styleExports.vale(request);
  if (!exported) return;
  const { write, remove, foreign } = styleChanges(exported.files, await textsIn(folder, exported.files));
  if (foreign.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Not exported: {0} was not made by Timbre and would be overwritten.', foreign.join(', ')),
    );
    return;
  }
  for (const path of remove) await removeFile(vscode.Uri.joinPath(folder, path));
  for (const { path, text } of write) await writeFile(vscode.Uri.joinPath(folder, path), text);
  for (const line of exported.leftOut) session.log.info(line);
  void showResult(session, folder, exported.style, exported.leftOut.length);
}

async function askForFolder({ uri }: WorkspaceBrand): Promise<vscode.Uri | undefined> {
  const start = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
  const [folder] =
    (await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: start,
      title: vscode.l10n.t('Folder for Vale styles, outside of the brand’s folder'),
      openLabel: vscode.l10n.t('Export Here'),
    })) ?? [];
  return folder;
}

/** The files in the folders that the export writes into. */
async function textsIn(
  folder: vscode.Uri,
  files: readonly ExportedFile[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  for (const inner of new Set(files.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1)))) {
    const entries = await Promise.resolve(
      vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, inner)),
    ).catch(() => []);
    for (const [name, type] of entries) {
      if ((type & vscode.FileType.File) === 0) continue;
      const bytes = await readFileIfThere(vscode.Uri.joinPath(folder, inner, name));
      texts.set(inner + name, bytes && new TextDecoder().decode(bytes));
    }
  }
  return texts;
}

async function showResult(
  session: Session,
  folder: vscode.Uri,
  style: string,
  leftOut: number,
): Promise<void> {
  const open = vscode.l10n.t('Show Example');
  const what = vscode.l10n.t('What Is Missing');
  const message = vscode.l10n.t('The Vale style “{0}” is in {1}.', style, nameOf(folder));
  const chosen = await vscode.window.showInformationMessage(message, open, ...(leftOut > 0 ? [what] : []));
  if (chosen === what) session.log.show();
  else if (chosen === open)
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, 'vale.ini.example'));
}
