import * as vscode from 'vscode';
import { nameOf } from './brand-registry.ts';

/** A draft as memory and provenance name it: its path in the workspace with slashes, or its bare name outside of any. */
export const draftPath = (draft: vscode.Uri): string =>
  vscode.workspace.getWorkspaceFolder(draft) ? vscode.workspace.asRelativePath(draft) : nameOf(draft);
