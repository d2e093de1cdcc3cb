import * as vscode from 'vscode';
import { inReadingOrder, isCorpusFile } from '../../core/brand/index.ts';

const DEEPEST = 8;

/** The corpus files below a folder, as paths relative to it. A folder that is not there has none. */
export async function listCorpusFiles(corpus: vscode.Uri): Promise<string[]> {
  return inReadingOrder(await listBelow(corpus, '', DEEPEST));
}

async function listBelow(folder: vscode.Uri, prefix: string, depth: number): Promise<string[]> {
  const entries = await readFolder(folder);
  const nested = await Promise.all(
    entries.map(async ([name, type]): Promise<string[]> => {
      const path = `${prefix}${name}`;
      // A link may lead round in a circle, hence the bound.
      if ((type & vscode.FileType.Directory) > 0)
        return depth > 0 && !name.startsWith('.')
          ? listBelow(vscode.Uri.joinPath(folder, name), `${path}/`, depth - 1)
          : [];
      return isCorpusFile(path) ? [path] : [];
    }),
  );
  return nested.flat();
}

async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

export type CorpusBytes =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'gone' };

/** Reads a corpus file, without fetching what is too large to be one; a file that vanished in the meantime is simply gone. */
export async function readCorpusBytes(file: vscode.Uri, mostBytes: number): Promise<CorpusBytes> {
  try {
    const { size } = await vscode.workspace.fs.stat(file);
    if (size > mostBytes) return { kind: 'too-large' };
    return { kind: 'bytes', bytes: await vscode.workspace.fs.readFile(file) };
  } catch {
    return { kind: 'gone' };
  }
}
