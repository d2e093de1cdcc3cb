import * as vscode from 'vscode';
import { branchName, branchText, provenanceOf, type Direction } from '../../core/directions/index.ts';
import { nameOf, parentOf, type WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { writeFile } from '../platform/write-file.ts';
import type { Session } from '../session/session.ts';
import { draftPath } from '../workspace/draft-path.ts';
import { rememberVerdict } from './remember-verdict.ts';
import { localize } from '../platform/localize.ts';

/** Nobody makes so many branches of one draft in one direction. */
const MOST_ATTEMPTS = 999;

/**
 * Makes a branch of a draft that goes in a direction, a file beside it that is never written over another, keeps where it came from and
 * opens the diff; undefined where it could not be made, which the user has then been told. The draft itself is not touched.
 */
export async function makeBranch(
  session: Pick<Session, 'directionMemory' | 'provenance' | 'log'>,
  brand: WorkspaceBrand,
  draft: vscode.TextDocument,
  direction: Direction,
): Promise<vscode.Uri | undefined> {
  const text = branchText(draft.getText(), direction, localize);
  let branch: vscode.Uri;
  try {
    branch = await putBeside(draft, direction.title, text);
  } catch (error) {
    session.log.error(`A branch could not be made. ${String(error)}`);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The copy could not be saved beside the draft. Nothing was changed.'),
    );
    return undefined;
  }
  await keep(session, brand, draft.uri, branch, direction);
  const title = vscode.l10n.t('{0} ↔ {1}', nameOf(draft.uri), direction.title);
  await vscode.commands.executeCommand('vscode.diff', draft.uri, branch, title, { preview: false });
  return branch;
}

/** A draft that has no file yet gets a branch that has none either. */
async function putBeside(draft: vscode.TextDocument, title: string, text: string): Promise<vscode.Uri> {
  if (draft.isUntitled)
    return (await vscode.workspace.openTextDocument({ language: 'markdown', content: text })).uri;
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const name = branchName(nameOf(draft.uri), title, attempt);
    const branch = vscode.Uri.joinPath(parentOf(draft.uri), name);
    if (await exists(branch)) continue;
    await writeFile(branch, text);
    return branch;
  }
  throw new Error('There are too many branches already.');
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return false;
    throw error;
  }
}

/** A branch stands even where its origin cannot be kept; that is told. */
async function keep(
  session: Pick<Session, 'directionMemory' | 'provenance' | 'log'>,
  brand: WorkspaceBrand,
  draft: vscode.Uri,
  branch: vscode.Uri,
  direction: Direction,
): Promise<void> {
  const about = { at: new Date().toISOString(), draft: draftPath(draft), branch: draftPath(branch) };
  try {
    await session.provenance.add(brand, provenanceOf(direction, about));
  } catch (error) {
    session.log.error(`Where a branch came from could not be kept. ${String(error)}`);
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The draft was copied, but its origin could not be saved in the brand’s folder.'),
    );
  }
  await rememberVerdict(session, brand, draft, direction, 'taken');
}
