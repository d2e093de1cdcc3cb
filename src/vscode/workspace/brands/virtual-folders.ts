import * as vscode from 'vscode';

/** Folders that VS Code searches itself; those of other file systems only where an extension can search them. */
const SEARCHED = new Set(['file', 'vscode-remote']);
const IGNORED = new Set(['node_modules', '.git', '.vscode-test', 'dist']);
/** Brands lie near the top of a workspace. Folders below each other. */
const DEEPEST = 6;
/** A file system far away answers slowly, so that a workspace of many folders is not read to its end. */
const MOST_FOLDERS = 500;

/** How long VS Code's search is waited for where it may have nothing to search with. Milliseconds. */
const PATIENCE = 3000;

const isVirtual = ({ uri }: vscode.WorkspaceFolder): boolean => !SEARCHED.has(uri.scheme);

/**
 * Files that VS Code's search finds. In a workspace of virtual folders only, the search may wait for ever for an extension that can search them;
 * there it has a few seconds.
 */
export async function searchFiles(include: string, exclude: string, most: number): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0 || !folders.every(isVirtual))
    return vscode.workspace.findFiles(include, exclude, most);
  const cancellation = new vscode.CancellationTokenSource();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<vscode.Uri[]>((resolve) => {
    timer = setTimeout(() => {
      cancellation.cancel();
      resolve([]);
    }, PATIENCE);
  });
  try {
    return await Promise.race([vscode.workspace.findFiles(include, exclude, most, cancellation.token), late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The files with a wanted path in workspace folders of file systems that VS Code does not search, such as a repository that is opened without
 * a copy of it, or a server's folder over SFTP; read folder by folder. A folder that cannot be read has none.
 * @param isWanted is given a file's path in its workspace folder, with a slash before each step
 */
export async function findInVirtualFolders(isWanted: (path: string) => boolean): Promise<vscode.Uri[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).filter(isVirtual);
  const found = await Promise.all(folders.map(({ uri }) => filesBelow(uri, isWanted)));
  return found.flat();
}

async function filesBelow(root: vscode.Uri, isWanted: (path: string) => boolean): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  let left = MOST_FOLDERS;
  let level = [''];
  for (let depth = 0; depth <= DEEPEST && level.length > 0 && left > 0; depth++) {
    const read = await Promise.all(level.slice(0, left).map((path) => entriesOf(root, path)));
    left -= level.length;
    const entries = read.flat();
    for (const { path, isFolder } of entries)
      if (!isFolder && isWanted(path)) found.push(vscode.Uri.joinPath(root, path));
    level = entries.flatMap(({ path, name, isFolder }) => (isFolder && !IGNORED.has(name) ? [path] : []));
  }
  return found;
}

interface Entry {
  readonly path: string;
  readonly name: string;
  readonly isFolder: boolean;
}

async function entriesOf(root: vscode.Uri, folder: string): Promise<Entry[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(root, folder));
    return entries.map(([name, type]) => ({
      path: `${folder}/${name}`,
      name,
      isFolder: (type & vscode.FileType.Directory) > 0,
    }));
  } catch {
    return [];
  }
}
