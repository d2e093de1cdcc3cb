import * as vscode from 'vscode';
import type { Forgotten } from '../../core/listening/index.ts';
import { localize } from '../platform/localize.ts';
import { removeFile, writeFile } from '../platform/write-file.ts';
import type { WorkspaceBrand } from '../workspace/brand-registry.ts';
import type { ListeningDesk } from './listening-desk.ts';
import { readReader, readSources, sourceUri, writeReader } from './listening-files.ts';

/** Asks for an author, by name or hash, and forgets what the author wrote. Resolves to the number of files that changed. */
export async function forgetAuthor(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  said: unknown,
  isSure: unknown,
): Promise<number> {
  const name =
    typeof said === 'string'
      ? said
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Forget an Author'),
          prompt: vscode.l10n.t(
            'The name or handle as the network has it, or the hash of a mention’s author',
          ),
        });
  if (name === undefined || name.trim() === '') return 0;
  const { hashOfAuthor } = await import('../../core/listening/index.ts');
  const hash = /^[0-9a-f]{16}$/.test(name.trim()) ? name.trim() : hashOfAuthor(name, await desk.salt());
  return forgetNow(desk, brand, { kind: 'author', hash }, name, isSure);
}

/**
 * Forgets what is named, after a question: files are left as if it had never been in them.
 * @returns the number of files that changed
 */
export async function forgetNow(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  what: Forgotten,
  name: string,
  isSure: unknown,
): Promise<number> {
  const [files, reader, salt] = await Promise.all([readSources(brand), readReader(brand), desk.salt()]);
  const { written, removed, choices } = await desk.ask({
    kind: 'forget',
    files,
    choices: reader.choices,
    salt,
    what,
  });
  const changed = new Set([...removed, ...written.map((file) => file.name)]).size;
  if (changed === 0 && choices === reader.choices) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is held of “{0}”.', name));
    return 0;
  }
  const forget = vscode.l10n.t('Forget');
  const question = localize(
    'Forget “{0}”? {1} files of {2} change. It cannot be undone.',
    name,
    changed,
    brand.name,
  );
  const answer =
    isSure === true ? forget : await vscode.window.showWarningMessage(question, { modal: true }, forget);
  if (answer !== forget) return 0;
  for (const { name: file, text } of written) await writeFile(sourceUri(brand, file), text);
  for (const file of removed) await removeFile(sourceUri(brand, file));
  await writeReader(brand, { ...reader, choices });
  desk.refresh();
  return changed;
}
