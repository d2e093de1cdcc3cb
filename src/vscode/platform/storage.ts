import * as vscode from 'vscode';
import type { Storage } from '../../service/ports.ts';
import { readFileIfThere, removeFile, writeFile } from './write-file.ts';

/** Files of Timbre's own in a folder, which is made when the first is written. */
export const storageIn = (folder: vscode.Uri): Storage => ({
  read: (name) => readFileIfThere(vscode.Uri.joinPath(folder, name)),
  write: (name, bytes) => writeFile(vscode.Uri.joinPath(folder, name), bytes),
  remove: (name) => removeFile(vscode.Uri.joinPath(folder, name)),
});
