import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { mark } from '../suite/editor.ts';
import { MemoryFiles } from './memory-files.ts';

const SCHEME = 'timbre-memory';
const HOME = vscode.Uri.from({ scheme: SCHEME, path: '/remote' });
const BRAND = 'harrow-and-pine';

/** Copies a folder with all that is in it. */
async function copy(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.createDirectory(to);
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    const [source, target] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if (type === vscode.FileType.Directory) await copy(source, target);
    else await vscode.workspace.fs.writeFile(target, await vscode.workspace.fs.readFile(source));
  }
}

describe('a folder of a file system that VS Code cannot search', () => {
  let registration: vscode.Disposable;
  before(async () => {
    registration = vscode.workspace.registerFileSystemProvider(SCHEME, new MemoryFiles());
    const leather = vscode.workspace.workspaceFolders?.find(({ name }) => name === 'leather');
    assert.ok(leather);
    await copy(vscode.Uri.joinPath(leather.uri, BRAND), vscode.Uri.joinPath(HOME, 'brands', BRAND));
    const folders = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(folders, 0, { uri: HOME, name: 'remote' }));
    await until('the folder', () =>
      vscode.workspace.workspaceFolders?.some(({ name }) => name === 'remote') ? true : undefined,
    );
  });
  after(() => {
    registration.dispose();
  });

  it('has its brand read through VS Code, and its drafts marked by it', async () => {
    const uri = vscode.Uri.joinPath(HOME, 'drafts/spring.md');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('It is a game-changer for our valued customers.\n'),
    );
    await vscode.window.showTextDocument(uri);
    await mark(uri, /“game-changer” is on .+ banned list/);
  });
});
