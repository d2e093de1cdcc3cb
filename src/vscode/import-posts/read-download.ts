import * as vscode from 'vscode';

/** A file of a download. */
export interface DownloadedFile {
  /** Its path within the download, with forward slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The files of a download: chosen files, and those in chosen folders and zips. Pictures and films are
 * skipped.
 */
export async function* readDownload(chosen: readonly vscode.Uri[]): AsyncGenerator<DownloadedFile> {
  for (const uri of chosen) {
    const { type } = await vscode.workspace.fs.stat(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if ((type & vscode.FileType.Directory) > 0) yield* readFolder(uri, name);
    else yield* readFile(uri, name);
  }
}

async function* readFolder(folder: vscode.Uri, prefix: string): AsyncGenerator<DownloadedFile> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((type & vscode.FileType.Directory) > 0) yield* readFolder(uri, `${prefix}/${name}`);
    else yield* readFile(uri, `${prefix}/${name}`);
  }
}

async function* readFile(uri: vscode.Uri, path: string): AsyncGenerator<DownloadedFile> {
  if (isMedia(path)) return;
  yield* filesIn({ path, bytes: await vscode.workspace.fs.readFile(uri) });
}

/** The files in a zip; any other file as it is. */
export async function* filesIn({ path, bytes }: DownloadedFile): AsyncGenerator<DownloadedFile> {
  if (!/\.zip$/i.test(path)) {
    yield { path, bytes };
    return;
  }
  const { unzipSync } = await import('fflate');
  const files = unzipSync(bytes, { filter: ({ name }) => !isMedia(name) && !name.endsWith('/') });
  for (const [name, content] of Object.entries(files)) yield { path: name, bytes: content };
}

const isMedia = (path: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|heic|svg|mp4|mov|webm|mp3|m4a|wav|pdf|woff2?|ttf|css)$/i.test(path);
