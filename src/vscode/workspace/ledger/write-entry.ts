import * as vscode from 'vscode';
import { dayOf, entryEdit, isLedgerFile, type NewEntry } from '../../../core/facts/index.ts';
import { writeFile } from '../../platform/write-file.ts';
import { ledgerFolder } from './brand-ledger.ts';
import type { WorkspaceBrand } from '../brands/brand-registry.ts';
import { saveEdit } from '../../platform/save-edit.ts';

/** The file that new entries go into where the brand has no ledger yet. */
const FIRST = 'claims.yaml';

/** The files of a brand's ledgers, by name. */
async function ledgerFiles(brand: WorkspaceBrand): Promise<vscode.Uri[]> {
  const folder = ledgerFolder(brand);
  try {
    const found = await vscode.workspace.fs.readDirectory(folder);
    return found
      .map(([name]) => name)
      .filter(isLedgerFile)
      .sort()
      .map((name) => vscode.Uri.joinPath(folder, name));
  } catch {
    return [];
  }
}

/**
 * Adds an entry to a brand's ledger and saves it, as one edit that can be undone; the user chooses the file where there are several. Resolves to
 * the file, or to undefined where nothing was written.
 */
export async function writeEntry(brand: WorkspaceBrand, entry: NewEntry): Promise<vscode.Uri | undefined> {
  const files = await ledgerFiles(brand);
  const file = files.length > 1 ? await pickFile(files) : (files[0] ?? (await createFile(brand)));
  if (!file) return undefined;
  const document = await vscode.workspace.openTextDocument(file);
  const change = entryEdit(document.getText(), entry);
  if (!change) {
    const open = vscode.l10n.t('Open It');
    const name = vscode.workspace.asRelativePath(file);
    const message = vscode.l10n.t('{0} has errors. Correct them before adding to it.', name);
    if ((await vscode.window.showWarningMessage(message, open)) === open)
      await vscode.window.showTextDocument(document);
    return undefined;
  }
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(file, range, change.text);
  return (await saveEdit(file, edit)) ? file : undefined;
}

async function createFile(brand: WorkspaceBrand): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(ledgerFolder(brand), FIRST);
  await writeFile(file, '');
  return file;
}

async function pickFile(files: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const placeHolder = vscode.l10n.t('Into which ledger?');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.uri;
}

/** Asks what shows a claim; undefined when cancelled, since an entry without evidence would clear the claim all the same. */
export const askForEvidence = (claim: string): Thenable<string | undefined> =>
  vscode.window.showInputBox({
    title: vscode.l10n.t('Evidence for “{0}”', claim),
    prompt: vscode.l10n.t('A file of the brand’s folder, an address, or a register that shows it'),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Name what shows it.') : undefined),
  });

/** Asks for a last day, YYYY-MM-DD; empty for none, undefined when cancelled. */
export const askForDay = async (title: string): Promise<string | undefined> => {
  const day = await vscode.window.showInputBox({
    title,
    prompt: vscode.l10n.t('The last day, YYYY-MM-DD; leave it empty where there is none'),
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' || isDay(text.trim()) ? undefined : vscode.l10n.t('Write YYYY-MM-DD.'),
  });
  return day?.trim();
};

const isDay = (text: string): boolean => dayOf(text) === text;
