import * as vscode from 'vscode';

/** Files in memory, as a file system of an extension; nothing of it can be searched. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #folders = new Set(['/']);
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const file = this.#files.get(uri.path);
    if (!file && !this.#folders.has(uri.path)) throw vscode.FileSystemError.FileNotFound(uri);
    const type = file ? vscode.FileType.File : vscode.FileType.Directory;
    return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const start = uri.path === '/' ? '/' : `${uri.path}/`;
    const below = (paths: Iterable<string>, type: vscode.FileType): [string, vscode.FileType][] =>
      [...paths].flatMap((path): [string, vscode.FileType][] => {
        const name = path.startsWith(start) ? path.slice(start.length) : '';
        return name === '' || name.includes('/') ? [] : [[name, type]];
      });
    return [
      ...below(this.#folders, vscode.FileType.Directory),
      ...below(this.#files.keys(), vscode.FileType.File),
    ];
  }

  createDirectory(uri: vscode.Uri): void {
    this.#folders.add(uri.path);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.#files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    const type = this.#files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type, uri }]);
  }

  delete(uri: vscode.Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }
}
