import * as vscode from 'vscode';
import type { Session } from '../session/session.ts';
import { openAtEnd } from './open-draft.ts';

/** The brand that the extension brings along, below its own folder. */
const SAMPLE = ['brand-profiles', 'harrow-and-pine'] as const;
/**
 * A file in a workspace's folder that names a draft, relative to it: the draft is opened when the window has come, and the file is
 * removed. `npm start` writes it, too.
 */
export const OPEN_FIRST = '.timbre-open-first';
/** Of the sample's drafts the one that stops in the middle of a sentence. */
export const FIRST_DRAFT = 'drafts/tool-roll.md';

/** *Timbre: Open a Sample Brand*: a copy that can be written in, kept with the extension's data until it is deleted there. */
export async function openSampleBrand({ context }: Session): Promise<void> {
  const source = vscode.Uri.joinPath(context.extensionUri, ...SAMPLE);
  const copy = vscode.Uri.joinPath(context.globalStorageUri, 'sample', 'harrow-and-pine');
  if (!(await exists(copy))) {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(copy, '..'));
    await vscode.workspace.fs.copy(source, copy);
  }
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(copy, OPEN_FIRST),
    new TextEncoder().encode(FIRST_DRAFT),
  );
  // Work that is open stays open.
  const forceNewWindow = (vscode.workspace.workspaceFolders ?? []).length > 0;
  await vscode.commands.executeCommand('vscode.openFolder', copy, { forceNewWindow });
}

/** Opens the draft that a workspace says is to be opened first, once. */
export async function openFirstDraft(session: Session): Promise<void> {
  const [root] = vscode.workspace.workspaceFolders ?? [];
  if (!root) return;
  const note = vscode.Uri.joinPath(root.uri, OPEN_FIRST);
  if (!(await exists(note))) return;
  const path = new TextDecoder().decode(await vscode.workspace.fs.readFile(note)).trim();
  await vscode.workspace.fs.delete(note);
  const draft = vscode.Uri.joinPath(root.uri, path);
  if (path.split('/').includes('..') || !(await exists(draft))) return;
  const brand = (await session.brands.all()).find(({ uri }) => draft.path.startsWith(`${uri.path}/`));
  if (brand) await openAtEnd(session, brand, draft);
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
