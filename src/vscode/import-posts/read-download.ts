import * as vscode from 'vscode';
import type { DownloadedFile } from '../../core/downloads/index.ts';

/**
 * The files of a download: chosen files, and those in chosen folders and zips. Pictures, films and damaged zips are named and not read.
 * @param wanted says of a path whether the file is read and given; all are where it is left out
 */
export async function* readDownload(
  chosen: readonly vscode.Uri[],
  wanted: (path: string) => boolean = () => true,
): AsyncGenerator<DownloadedFile> {
  for (const uri of chosen) {
    const { type } = await vscode.workspace.fs.stat(uri);
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    if ((type & vscode.FileType.Directory) > 0) yield* readFolder(uri, name, wanted);
    else yield* readFile(uri, name, wanted);
  }
}

type Wanted = (path: string) => boolean;

async function* readFolder(
  folder: vscode.Uri,
  prefix: string,
  wanted: Wanted,
): AsyncGenerator<DownloadedFile> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if ((type & vscode.FileType.Directory) > 0) yield* readFolder(uri, `${prefix}/${name}`, wanted);
    else yield* readFile(uri, `${prefix}/${name}`, wanted);
  }
}

async function* readFile(uri: vscode.Uri, path: string, wanted: Wanted): AsyncGenerator<DownloadedFile> {
  if (isZip(path)) yield* filesIn({ path, bytes: await vscode.workspace.fs.readFile(uri) }, wanted);
  else if (!wanted(path)) return;
  else if (isMedia(path)) yield unread(path, 'media');
  else yield { path, bytes: await vscode.workspace.fs.readFile(uri) };
}

/** The files in a zip; any other file as it is. Files of a zip lie where the zip lies. */
export async function* filesIn(
  file: DownloadedFile,
  wanted: Wanted = () => true,
): AsyncGenerator<DownloadedFile> {
  const { path, bytes } = file;
  if (!isZip(path)) {
    if (wanted(path)) yield isMedia(path) ? unread(path, 'media') : file;
    return;
  }
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const media: string[] = [];
  const { unzipSync } = await import('./unzip.ts');
  try {
    const files = unzipSync(bytes, {
      filter: ({ name }) => {
        if (name.endsWith('/') || !wanted(`${folder}${name}`)) return false;
        if (isMedia(name)) media.push(`${folder}${name}`);
        return !isMedia(name);
      },
    });
    for (const [name, content] of Object.entries(files)) yield { path: `${folder}${name}`, bytes: content };
  } catch {
    yield unread(path, 'damaged');
  }
  for (const name of media) yield unread(name, 'media');
}

const unread = (path: string, why: 'media' | 'damaged'): DownloadedFile => ({
  path,
  bytes: new Uint8Array(),
  unread: why,
});

const isZip = (path: string): boolean => /\.zip$/i.test(path);

const isMedia = (path: string): boolean =>
  /\.(?:jpe?g|png|gif|webp|heic|svg|ico|mp4|mov|webm|mp3|m4a|wav|pdf|woff2?|ttf|css)$/i.test(path);
