import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { brandEdit } from '../../../src/vscode/brands/choose-brand.ts';
import { sleep } from '../../until.ts';
import { draft, mark, marks } from './editor.ts';

const STIFF = 'We can leverage our premium beverages. It is a game-changer for our valued customers.\n';

describe('which brand a draft is for', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('front matter decides first', async () => {
    const editor = await draft('harrow-and-pine/drafts/guest.md', `---\nbrand: fizzwick\n---\n\n${STIFF}`);
    assert.match((await mark(editor.document.uri, /beverages/)).message, /“pop”/);
  });

  it('the folder decides next', async () => {
    const editor = await draft('harrow-and-pine/drafts/plain.md', STIFF);
    await mark(editor.document.uri, /“game-changer” is on .+ banned list/);
  });

  it('the setting decides for drafts elsewhere', async () => {
    const configuration = vscode.workspace.getConfiguration('timbre');
    await configuration.update('brand', 'Fizzwick', vscode.ConfigurationTarget.Workspace);
    const editor = await draft('drafts/elsewhere.md', STIFF);
    assert.match((await mark(editor.document.uri, /beverages/)).message, /“pop”/);
    await configuration.update('brand', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('of several, none is guessed', async () => {
    const editor = await draft('drafts/nobody.md', STIFF);
    await sleep(1500);
    assert.deepEqual(marks(editor.document.uri), []);
  });

  it('a text that is no draft is not marked, whatever brand is near', async () => {
    for (const path of [
      'harrow-and-pine/README.md',
      'harrow-and-pine/drafts/notes.md',
      'harrow-and-pine/a.md',
    ]) {
      const editor = await draft(path, STIFF);
      await sleep(700);
      assert.deepEqual(marks(editor.document.uri), [], path);
    }
  });

  it('a text is a draft by naming its brand, wherever it lies and whatever its ending', async () => {
    for (const path of ['README.md', 'page.mdx', 'post.txt']) {
      const editor = await draft(path, `---\nbrand: harrow-and-pine\n---\n\n${STIFF}`);
      await mark(editor.document.uri, /“game-changer” is on .+ banned list/);
      await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    }
  });

  it('an untitled document is a draft by naming its brand', async () => {
    const document = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: `---\nbrand: harrow-and-pine\n---\n\n${STIFF}`,
    });
    await vscode.window.showTextDocument(document);
    await mark(document.uri, /“game-changer” is on .+ banned list/);
  });

  it('the other side of a comparison is no draft', async () => {
    const { document } = await draft('harrow-and-pine/drafts/compared.md', STIFF);
    const scheme = 'old-side';
    const provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: () => STIFF,
    });
    const old = document.uri.with({ scheme });
    await vscode.commands.executeCommand('vscode.diff', old, document.uri);
    await mark(document.uri, /game-changer/);
    await sleep(700);
    assert.deepEqual(marks(old), []);
    provider.dispose();
  });

  it('a chosen brand is written into the front matter with the smallest edit', () => {
    const apply = (text: string, slug = 'fizzwick'): string => {
      const edit = brandEdit(text, slug, '\n');
      return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    };
    assert.equal(apply('Hello.\n'), '---\nbrand: fizzwick\n---\n\nHello.\n');
    assert.equal(
      apply('---\ntitle: A # kept\n---\nHello.'),
      '---\nbrand: fizzwick\ntitle: A # kept\n---\nHello.',
    );
    assert.equal(
      apply('---\ntitle: A\nbrand: other\n---\nbrand: not this'),
      '---\ntitle: A\nbrand: fizzwick\n---\nbrand: not this',
    );
  });
});
