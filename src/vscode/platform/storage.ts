import * as vscode from 'vscode';
import type { ListedStorage } from '../../service/ports.ts';
import { readFileIfThere, removeFile, writeFile } from './write-file.ts';

/** Timbre's own files in a folder, which is created at the first write. */
export const storageIn = (folder: vscode.Uri): ListedStorage => ({
  read: (name) => readFileIfThere(vscode.Uri.joinPath(folder, name)),
  write: (name, bytes) => writeFile(vscode.Uri.joinPath(folder, name), bytes),
  remove: (name) => removeFile(vscode.Uri.joinPath(folder, name)),
  list: async () =>
    (await exists(folder)) ? (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name) : [],
  clear: async () => {
    if (await exists(folder)) await vscode.workspace.fs.delete(folder, { recursive: true });
  },
});

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
