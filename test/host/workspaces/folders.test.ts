import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isDraftText } from '../../../src/vscode/workspace/drafts.ts';
import { sleep } from '../../until.ts';
import { mark, marks } from '../suite/editor.ts';

const STIFF = 'We can leverage our premium beverages. It is a game-changer for our valued customers.\n';

const folderOf = (name: string): vscode.WorkspaceFolder => {
  const folder = vscode.workspace.workspaceFolders?.find((one) => one.name === name);
  assert.ok(folder, name);
  return folder;
};

async function draft(folder: string, path: string, text = STIFF): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folderOf(folder).uri, path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await vscode.window.showTextDocument(uri, { preview: false });
  return uri;
}

const messages = (uri: vscode.Uri): string =>
  marks(uri)
    .map(({ message }) => message)
    .join('\n');

describe('a workspace of two folders with brands of their own', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('judges a draft beside a brand by the brand of its folder, and never by the other', async () => {
    const leather = await draft('leather', 'drafts/beside.md');
    await mark(leather, /“game-changer” is on .+ banned list/);
    assert.doesNotMatch(messages(leather), /“pop”/);
    const soda = await draft('soda', 'drafts/beside.md');
    await mark(soda, /“pop”/);
    assert.doesNotMatch(messages(soda), /Harrow & Pine/);
  });

  it('does not apply a profile’s folders of drafts to another folder of the workspace', async () => {
    // Harrow & Pine's profile names /letters/*.md.
    const own = await draft('leather', 'letters/may.md');
    await mark(own, /“game-changer” is on .+ banned list/);
    const other = await draft('soda', 'letters/may.md');
    await sleep(1500);
    assert.deepEqual(marks(other), []);
  });

  it('obeys the settings of a draft’s folder there only', async () => {
    const configuration = vscode.workspace.getConfiguration('timbre', folderOf('soda'));
    await configuration.update('voiceCheck.enabled', false, vscode.ConfigurationTarget.WorkspaceFolder);
    try {
      const soda = await draft('soda', 'drafts/quiet.md');
      await mark(await draft('leather', 'drafts/marked.md'), /game-changer/);
      await sleep(500);
      assert.deepEqual(marks(soda), []);
    } finally {
      await configuration.update('voiceCheck.enabled', undefined, vscode.ConfigurationTarget.WorkspaceFolder);
    }
  });

  it('has settings for ghost text by folder, and for the AI model by none', () => {
    const scopeOf = (key: string) =>
      vscode.workspace.getConfiguration('timbre', folderOf('soda')).inspect(key);
    assert.notEqual(scopeOf('ghostText.enabled'), undefined);
    assert.equal(scopeOf('ai.address')?.workspaceFolderValue, undefined);
  });

  it('runs beside the files, where VS Code is remote', () => {
    assert.equal(
      vscode.extensions.getExtension('timbre.timbre')?.extensionKind,
      vscode.ExtensionKind.Workspace,
    );
  });
});

describe('what is no draft', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  const NAMED = `---\nbrand: harrow-and-pine\n---\n\n${STIFF}`;

  it('is a notebook’s cell, though it names a brand', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, NAMED, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument(
      'jupyter-notebook',
      new vscode.NotebookData([cell]),
    );
    await vscode.window.showNotebookDocument(notebook);
    const document = notebook.cellAt(0).document;
    assert.equal(document.uri.scheme, 'vscode-notebook-cell');
    await sleep(2000);
    assert.deepEqual(marks(document.uri), []);
    // Ghost text asks the same.
    assert.equal(isDraftText(document), false);
  });

  it('is an input of the chat or of source control', async () => {
    for (const scheme of ['chatSessionInput', 'vscode-chat-input', 'vscode-scm', 'comment']) {
      const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
        provideTextDocumentContent: () => NAMED,
      });
      const uri = vscode.Uri.from({ scheme, path: '/drafts/input.md' });
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
      await sleep(1000);
      assert.deepEqual(marks(uri), [], scheme);
      assert.equal(isDraftText({ uri, languageId: 'markdown' }), false, scheme);
      provider.dispose();
    }
  });
});

describe('an untitled document of a workspace with two brands', () => {
  it('is a draft of the brand that it names, and of none otherwise', async () => {
    const open = async (content: string): Promise<vscode.Uri> => {
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      return document.uri;
    };
    await mark(await open(`---\nbrand: fizzwick\n---\n\n${STIFF}`), /“pop”/);
    const nobody = await open(STIFF);
    await sleep(1500);
    assert.deepEqual(marks(nobody), []);
  });

  it('may be MDX, as files may', async () => {
    const uri = await draft('leather', 'drafts/page.mdx', `import { Note } from './note';\n\n${STIFF}`);
    await mark(uri, /“game-changer” is on .+ banned list/);
    assert.ok(marks(uri).every(({ range }) => range.start.line > 0));
  });
});
