import * as vscode from 'vscode';
import { isCorpusFile, listIn } from '../../core/brand/index.ts';
import { readDownload } from '../import-posts/read-download.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Feature } from '../session/feature.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { editProfile } from '../workspace/edit-profile.ts';
import { pickBrand } from '../workspace/pick-brand.ts';
import { localize } from '../platform/localize.ts';

/**
 * *Timbre: Add Look-Alike Posts…*: copies a rival's posts (files, a folder or a zip) into the brand's folder
 * `look-alikes` and names them in the profile. They are compared with and never learned.
 */
export const addLookAlikesFeature: Feature = (session) =>
  vscode.commands.registerCommand(
    'timbre.addLookAlikes',
    async (chosen?: WorkspaceBrand, from?: readonly vscode.Uri[], called?: string) => {
      const brand = chosen ?? (await pickBrand(session, vscode.l10n.t('Look-alikes of which brand?')));
      const files = brand && (from ?? (await askForFiles()));
      const [first] = files ?? [];
      if (!brand || !files || !first) return;
      const name = called ?? (await askForName(first));
      if (name === undefined) return;
      const copied = await copyPosts(brand, files, name);
      if (copied === 0) {
        void vscode.window.showWarningMessage(vscode.l10n.t('No posts were found there.'));
        return;
      }
      await nameInProfile(brand, `look-alikes/${name}`);
      offerTest(brand, name, copied);
    },
  );

const askForFiles = (): Thenable<vscode.Uri[] | undefined> =>
  vscode.window.showOpenDialog({
    canSelectMany: true,
    canSelectFiles: true,
    canSelectFolders: true,
    title: vscode.l10n.t('Choose posts of another company: files, a folder or a zip'),
    openLabel: vscode.l10n.t('Compare With'),
  });

const askForName = (first: vscode.Uri): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Whose posts are these?'),
    prompt: vscode.l10n.t('They are only compared with: nothing is learned from them.'),
    value: (first.path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
    validateInput: (name) =>
      /^[^\\/:*?"<>|.][^\\/:*?"<>|]*$/.test(name.trim())
        ? undefined
        : vscode.l10n.t('A name for a folder, without slashes.'),
  });

/** The number of files copied. A folder `corpus` would make the look-alike a brand, so it is called otherwise. */
async function copyPosts(brand: WorkspaceBrand, from: readonly vscode.Uri[], name: string): Promise<number> {
  const folder = vscode.Uri.joinPath(brand.uri, 'look-alikes', name);
  let copied = 0;
  for await (const { path, bytes, unread } of readDownload(from)) {
    if (unread !== undefined) continue;
    const safe = path
      .split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..')
      .map((part) => (part === 'corpus' ? 'posts' : part))
      .join('/');
    if (!isCorpusFile(safe)) continue;
    await writeFile(vscode.Uri.joinPath(folder, safe), bytes);
    copied++;
  }
  return copied;
}

const nameInProfile = (brand: WorkspaceBrand, path: string): Promise<void> =>
  editProfile(brand, (text) => {
    const known = listIn(text, ['lookAlikes']);
    return known.includes(path) ? [] : [{ path: ['lookAlikes'], value: [...known, path] }];
  });

function offerTest(brand: WorkspaceBrand, name: string, files: number): void {
  const test = vscode.l10n.t('Test the Voice');
  const added = localize('Added {0} files of {1}, for comparison only.', files, name);
  const message = `${added} ${vscode.l10n.t('Test how well {0} is told from them?', brand.name)}`;
  void vscode.window.showInformationMessage(message, test).then(async (answer) => {
    if (answer === test) await vscode.commands.executeCommand('timbre.testVoice', brand);
  });
}
