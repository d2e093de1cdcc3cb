import * as vscode from 'vscode';
import { realClock } from '../platform/clock.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Feature } from '../session/feature.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { heldFiles } from './held-files.ts';
import { cancellableTask } from '../platform/cancellable-task.ts';

/** *Timbre: Export All That Is Held…*: a folder with everything that Timbre keeps of a brand, to be read by people. */
export const exportHeldFeature: Feature = (session) =>
  vscode.commands.registerCommand(
    'timbre.exportHeld',
    async (chosen?: WorkspaceBrand, place?: vscode.Uri): Promise<vscode.Uri | undefined> => {
      const named = chosen && (await session.brands.all()).find(({ folder }) => folder === chosen.folder);
      const brand = named ?? (await pickBrand(session, vscode.l10n.t('Export what is held of which brand?')));
      const parent = brand && (place ?? (await askForPlace()));
      if (!brand || !parent) return undefined;
      const folder = await write(session, brand, parent);
      if (!folder) return undefined;
      const open = vscode.l10n.t('Read What Is What');
      const readme = vscode.Uri.joinPath(folder, 'README.md');
      void vscode.window
        .showInformationMessage(
          vscode.l10n.t('Everything held of {0} is in {1}.', brand.name, folder.fsPath),
          open,
        )
        .then((answer) =>
          answer === open ? vscode.commands.executeCommand('vscode.open', readme) : undefined,
        );
      return folder;
    },
  );

const askForPlace = async (): Promise<vscode.Uri | undefined> =>
  (
    await vscode.window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      title: vscode.l10n.t('Where to put the export'),
      openLabel: vscode.l10n.t('Export Here'),
    })
  )?.[0];

/** Undefined where it was cancelled. No folder that exists is written into. */
async function write(
  session: Session,
  brand: WorkspaceBrand,
  parent: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  return cancellableTask(
    vscode.l10n.t('Exporting what is held of {0}', brand.name),
    async (signal, progress) => {
      const today = new Date(realClock.now()).toISOString().slice(0, 10);
      const folder = await freeFolder(parent, `timbre-${brand.slug}-${today}`);
      for await (const { name, content } of heldFiles(session, brand)) {
        if (signal.aborted) return undefined;
        progress.report({ message: name });
        await writeFile(vscode.Uri.joinPath(folder, name), content);
      }
      return folder;
    },
  );
}

async function freeFolder(parent: vscode.Uri, name: string): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? name : `${name}-${String(number)}`);
    try {
      await vscode.workspace.fs.stat(folder);
    } catch {
      return folder;
    }
  }
}
