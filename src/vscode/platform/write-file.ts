import * as vscode from 'vscode';

/**
 * Writes a temporary file and renames it, so that an interrupted write leaves the old file. All of Timbre's
 * files that are read again are written in this way. Missing folders are created.
 */
export async function writeFile(file: vscode.Uri, content: Uint8Array | string): Promise<void> {
  const fresh = file.with({ path: `${file.path}.${crypto.randomUUID().slice(0, 8)}.new` });
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
  try {
    await vscode.workspace.fs.writeFile(fresh, bytes);
    await vscode.workspace.fs.rename(fresh, file, { overwrite: true });
  } catch (error) {
    await removeFile(fresh);
    throw error;
  }
}

/** Undefined when the file is missing or cannot be read. */
export async function readFileIfThere(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}

/** Does nothing when the file is missing; another window may have removed it. */
export async function removeFile(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch {
    // Already removed.
  }
}
