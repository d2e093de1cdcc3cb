import * as vscode from 'vscode';
import type { WorkspaceBrand } from '../../workspace/brands/brand-registry.ts';
import type { ListeningDesk } from '../listening-desk.ts';
import { readReader, readSources, writeReader, type ReaderState } from '../listening-files.ts';

/** Parts of what the reader of feeds was taught. */
const PARTS = ['choices', 'looking-for', 'ignored-words'] as const;
type Part = (typeof PARTS)[number];

const isPart = (value: unknown): value is Part => PARTS.some((part) => part === value);

/** Forgets what was kept and hidden, what is looked for, or the words that are ignored, after a question. Resolves to whether it did. */
export async function forgetTaught(
  desk: ListeningDesk,
  brand: WorkspaceBrand,
  part: unknown,
  isSure: unknown,
): Promise<boolean> {
  if (!isPart(part)) return false;
  const forget = vscode.l10n.t('Forget');
  const answer =
    isSure === true
      ? forget
      : await vscode.window.showWarningMessage(
          questionOf(part),
          {
            modal: true,
            detail: vscode.l10n.t(
              'The order of posts is then as if it had never been there. It cannot be undone.',
            ),
          },
          forget,
        );
  if (answer !== forget) return false;
  await writeReader(brand, without(await readReader(brand), part));
  desk.refresh();
  return true;
}

function questionOf(part: Part): string {
  switch (part) {
    case 'choices':
      return vscode.l10n.t('Forget which posts were kept and hidden?');
    case 'looking-for':
      return vscode.l10n.t('Forget what you look for in feeds?');
    case 'ignored-words':
      return vscode.l10n.t('Forget which words are ignored when posts are ranked?');
  }
}

function without(taught: ReaderState, part: Part): ReaderState {
  switch (part) {
    case 'choices':
      return { ...taught, choices: '' };
    case 'looking-for':
      return { ...taught, lookingFor: '' };
    case 'ignored-words':
      return { ...taught, ignoredWords: [] };
  }
}

/** What ranking learns from the files and choices of now, as JSON. */
export async function rankingModelText(desk: ListeningDesk, brand: WorkspaceBrand): Promise<string> {
  const [files, taught] = await Promise.all([readSources(brand), readReader(brand)]);
  return `${JSON.stringify(await desk.ask({ kind: 'model', files, ...taught }), undefined, 1)}\n`;
}

/** Opens what ranking has learned, in words, to be read or saved. */
export async function showRankingModel(desk: ListeningDesk, brand: WorkspaceBrand): Promise<vscode.Uri> {
  const content = await rankingModelText(desk, brand);
  const document = await vscode.workspace.openTextDocument({ language: 'json', content });
  await vscode.window.showTextDocument(document);
  return document.uri;
}
