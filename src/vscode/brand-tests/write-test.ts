import * as vscode from 'vscode';
import { withTest, type NewTest } from '../../core/brand-tests/add-test.ts';
import { readFileIfThere, writeFile } from '../platform/write-file.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { testFilesOf } from './test-files.ts';
import { saveEdit } from '../platform/save-edit.ts';

/** Where a new test of a brand goes: its only file, the one that is picked, or a first one. Undefined when cancelled. */
export async function placeForTest(brand: WorkspaceBrand): Promise<vscode.Uri | undefined> {
  const files = await testFilesOf(brand);
  const [only] = files;
  if (!only) return firstFileOf(brand);
  if (files.length === 1) return only;
  const items = files.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Add it to which file?'),
  });
  return picked?.uri;
}

/** The place of a brand's first test file. */
export const firstFileOf = ({ uri, slug }: WorkspaceBrand): vscode.Uri =>
  vscode.Uri.joinPath(uri, 'tests', `${slug}.voice.yaml`);

/** Adds a test as one edit that can be undone, and saves it. Undefined, with a message, where the file cannot be read. */
export async function addToFile(file: vscode.Uri, test: NewTest): Promise<string | undefined> {
  const isThere = (await readFileIfThere(file)) !== undefined;
  const document = isThere ? await vscode.workspace.openTextDocument(file) : undefined;
  const text = withTest(document?.getText() ?? '', test);
  if (text === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        '{0} has errors. Correct them before adding to it.',
        vscode.workspace.asRelativePath(file),
      ),
    );
    return undefined;
  }
  if (!document) await writeFile(file, text);
  else {
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    edit.replace(file, new vscode.Range(new vscode.Position(0, 0), end), text);
    await saveEdit(file, edit);
  }
  return text;
}
