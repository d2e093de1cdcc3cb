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
    const editor = await draft('elsewhere.md', STIFF);
    assert.match((await mark(editor.document.uri, /beverages/)).message, /“pop”/);
    await configuration.update('brand', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('of several, none is guessed', async () => {
    const editor = await draft('nobody.md', STIFF);
    await sleep(1500);
    assert.deepEqual(marks(editor.document.uri), []);
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
