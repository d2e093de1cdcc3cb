import * as vscode from 'vscode';

const IGNORED = /(?:^|\/)(?:node_modules|\.git|\.vscode-test|dist)(?:\/|$)/;

/** A folder that came, or a folder or file that went: of what is gone, nobody can say which it was. */
export interface FolderChange {
  readonly uri: vscode.Uri;
  readonly kind: 'came' | 'gone';
}

/**
 * Reports folders of the workspace that are created, moved, renamed or deleted. Of a folder that comes or goes with its
 * contents VS Code reports only the folder, so that whoever watches files by their names learns nothing of them.
 */
export class FolderChanges implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<FolderChange>();
  #watcher: vscode.Disposable | undefined;

  /** Watching begins with the first listener. */
  follow(listener: (change: FolderChange) => void): vscode.Disposable {
    this.#watcher ??= this.#watch();
    return this.#changed.event(listener);
  }

  dispose(): void {
    this.#watcher?.dispose();
    this.#changed.dispose();
  }

  #watch(): vscode.Disposable {
    const all = vscode.workspace.createFileSystemWatcher('**/*', false, true, false);
    return vscode.Disposable.from(
      all,
      all.onDidCreate((uri) => {
        if (isIgnored(uri)) return;
        void isFolder(uri).then((is) => {
          if (is) this.#changed.fire({ uri, kind: 'came' });
        });
      }),
      all.onDidDelete((uri) => {
        if (!isIgnored(uri)) this.#changed.fire({ uri, kind: 'gone' });
      }),
    );
  }
}

/**
 * Whether a path is, or is in, a folder of others' or generated files, of which nothing is reported. Relative to the workspace, as in the
 * search, since the workspace itself may be in such a folder.
 */
export const isIgnored = (uri: vscode.Uri): boolean =>
  IGNORED.test(vscode.workspace.asRelativePath(uri, false));

/** Most folders are known by their names, without asking the file system. */
async function isFolder(uri: vscode.Uri): Promise<boolean> {
  if (!/[^/]\.[^/]*$/.test(uri.path)) return true;
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) > 0;
  } catch {
    return false;
  }
}
