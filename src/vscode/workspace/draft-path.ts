import * as vscode from 'vscode';
import { nameOf } from './brands/brand-registry.ts';

/**
 * A draft's path as used in memory and provenance: relative to its workspace folder, with slashes, or its
 * name outside of any.
 */
export const draftPath = (draft: vscode.Uri): string =>
  vscode.workspace.getWorkspaceFolder(draft) ? vscode.workspace.asRelativePath(draft) : nameOf(draft);
