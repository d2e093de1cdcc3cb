import * as vscode from 'vscode';

/**
 * Writes a file beside the old one and renames it, so that a cut write never stands in its place. The only way in which Timbre writes
 * files that it may find again. Folders on the way are made.
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

/** Undefined when there is no such file, or none that can be read. */
export async function readFileIfThere(file: vscode.Uri): Promise<Uint8Array | undefined> {
  try {
    return await vscode.workspace.fs.readFile(file);
  } catch {
    return undefined;
  }
}

/** Does nothing when there is no such file, which another window may have removed. */
export async function removeFile(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch {
    // It is gone.
  }
}
