import * as vscode from 'vscode';
import type { Forgotten, FoundPost } from '../../core/listening/index.ts';
import { localize } from '../platform/localize.ts';
import { removeFile, writeFile } from '../platform/write-file.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import type { ListeningDesk } from './listening-desk.ts';
import { dayText } from './wording.ts';
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

/** Asks for a mention or a post, by a part of its text or its id, and forgets it. Resolves to the number of files that changed. */
export async function forgetPost(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  said: unknown,
  isSure: unknown,
): Promise<number> {
  const words =
    typeof said === 'string'
      ? said
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Forget a Mention or Post'),
          prompt: vscode.l10n.t('Some of its words, or its id'),
        });
  if (words === undefined || words.trim() === '') return 0;
  const found = await desk.ask({ kind: 'find', files: await readSources(brand), words });
  if (found.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing is held with “{0}”.', words));
    return 0;
  }
  const items = found.map((post) => ({
    label: nameOfPost(post) || post.id,
    description: post.time === null ? '' : dayText(post.time),
    detail: [...post.sources, ...(post.warning === null ? [] : [post.id])].join(', '),
    id: post.id,
  }));
  const exact = items.find(({ id }) => id === words.trim());
  const picked =
    exact ??
    (isSure === true && items.length === 1
      ? items[0]
      : await vscode.window.showQuickPick(items, {
          title: vscode.l10n.t('Forget Which?'),
          matchOnDetail: true,
        }));
  return picked ? forgetNow(desk, brand, { kind: 'post', id: picked.id }, picked.label, isSure) : 0;
}

const LONGEST_LINE = 80;

/** A post in one line: what its author warns of, if anything, else how it begins. */
export function nameOfPost({ text, warning }: Pick<FoundPost, 'text' | 'warning'>): string {
  const line = (warning === null ? text : `⚠ ${warning}`).replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
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
  const isUnlearned = choices !== reader.choices;
  const changed = new Set([...removed, ...written.map((file) => file.name)]).size + (isUnlearned ? 1 : 0);
  if (changed === 0) {
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
