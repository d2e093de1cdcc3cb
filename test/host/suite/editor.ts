// What the host tests share: files of the workspace, waiting, and what VS Code shows.
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';

export function root(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('the tests need a folder');
  return folder.uri;
}

export const at = (path: string): vscode.Uri => vscode.Uri.joinPath(root(), path);

export async function write(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = at(path);
  await vscode.workspace.fs.writeFile(
    uri,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  );
  return uri;
}

/**
 * Writes a file that VS Code may have open, and waits until it has read it again: what is edited before that cannot be saved, as the file is
 * newer.
 */
export async function writeOver(path: string, text: string): Promise<void> {
  const uri = await write(path, text);
  await until(`${path} to be read again`, async () => {
    const document = await vscode.workspace.openTextDocument(uri);
    return document.getText() === text && !document.isDirty ? true : undefined;
  });
}

/**
 * Makes a folder, and its parents, in which VS Code notices changes. Of folders that are made at once inside each other it may watch only
 * the outermost, so each is made when the one around it is known to be watched.
 */
export async function watchedFolder(path: string): Promise<void> {
  const steps = path.split('/');
  for (const [index] of steps.entries()) {
    const folder = steps.slice(0, index + 1).join('/');
    await vscode.workspace.fs.createDirectory(at(folder));
    const watcher = vscode.workspace.createFileSystemWatcher(
      new vscode.RelativePattern(root(), `${folder}/probe`),
    );
    let isWatched = false;
    const noticed = (): void => {
      isWatched = true;
    };
    watcher.onDidCreate(noticed);
    watcher.onDidDelete(noticed);
    await until(`${folder} to be watched`, async () => {
      await write(`${folder}/probe`, '');
      await sleep(50);
      await remove(`${folder}/probe`);
      return isWatched ? true : undefined;
    });
    watcher.dispose();
  }
}

export async function remove(path: string): Promise<void> {
  await vscode.workspace.fs.delete(at(path), { recursive: true });
}

export async function open(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(at(path)), {
    preview: false,
  });
}

let drafts = 0;

/** A new draft with the given text, open in the editor. `{n}` in the path makes it one that no test has used. */
export async function draft(path: string, text: string): Promise<vscode.TextEditor> {
  const fresh = path.replace('{n}', String(drafts++));
  await write(fresh, text);
  return open(fresh);
}

export const marks = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Timbre');

/** The first mark of a document whose message matches. */
export const mark = (uri: vscode.Uri, message: RegExp): Promise<vscode.Diagnostic> =>
  until(`a mark ${String(message)}`, () => marks(uri).find((diagnostic) => message.test(diagnostic.message)));

export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    uri,
    position,
  );
  const shown = hovers.flatMap(({ contents }) => contents);
  return shown.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
}

export const fixes = (uri: vscode.Uri, range: vscode.Range): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );

let looks = 0;

/** The text of *Show What Was Learned* for a brand of the workspace, asked for afresh: an open page is told of changes only once it stands. */
export async function learned(brand: string, name: string): Promise<string> {
  const uri = vscode.Uri.from({
    scheme: 'timbre-learned',
    path: `/${name}.md`,
    query: at(brand).toString(),
    fragment: String(looks++),
  });
  const document = await vscode.workspace.openTextDocument(uri);
  return document.getText();
}

/** Types as the keyboard would, so that providers are asked. */
export async function type(text: string): Promise<void> {
  for (const key of text) await vscode.commands.executeCommand('type', { text: key });
}
