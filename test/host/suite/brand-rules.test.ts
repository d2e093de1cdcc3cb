import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, draft, mark, remove, write } from './editor.ts';

const PROFILE = 'harrow-and-pine/harrow-and-pine.brand.json';
const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const profile = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(PROFILE)));

/** Accepts what is chosen in the list until the profile has changed. */
const acceptUntil = (pattern: RegExp): Promise<string> =>
  until(`a profile with ${String(pattern)}`, async () => {
    await accept();
    const text = await profile();
    return pattern.test(text) ? text : undefined;
  });

describe('rules from a selection', () => {
  let before: string;
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    before = await profile();
    editor = await draft(
      'harrow-and-pine/drafts/rules-{n}.md',
      'Two zeppelins landed; nobody saw the zeppelin!\n',
    );
  });
  afterEach(async () => {
    await write(PROFILE, before);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  it('the word at the cursor is banned, and marked in the draft', async () => {
    editor.selection = new vscode.Selection(0, 40, 0, 40);
    void vscode.commands.executeCommand('timbre.banWord');
    const after = await acceptUntil(/"zeppelin"/);
    // A minimal edit: everything else stays as it was.
    assert.equal(
      after.replace(/,?\s*\{\s*"term":\s*"zeppelin"\s*\}/, '').replace(/\s/g, ''),
      before.replace(/\s/g, ''),
    );
    await mark(editor.document.uri, /“zeppelins” is on Harrow & Pine’s banned list/);
  });

  it('words that writers change are counted at a save, and become a rule with a test', async () => {
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 4, 0, 13), 'airships');
    });
    await editor.document.save();
    const tests = 'harrow-and-pine/tests/corrections.voice.yaml';
    // The list of corrections, then the ways: the second adds a test too.
    const added = await until('a rule from a correction', async () => {
      const text = await profile();
      if (text.includes('"airships"')) return text;
      void vscode.commands.executeCommand('timbre.reviewCorrections');
      await new Promise((resolve) => setTimeout(resolve, 700));
      await accept();
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await accept();
      await new Promise((resolve) => setTimeout(resolve, 700));
      return undefined;
    });
    assert.match(added, /"use": "airships",\s*"insteadOf": \[\s*"zeppelins"/);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(tests)));
    assert.match(written, /rule: terms\/preferred/);
    await remove(tests);
  });

  it('sentences of the don’ts mark the draft', async () => {
    const found = await mark(editor.document.uri, /No semi-colons/);
    assert.equal(editor.document.getText(found.range), ';');
    await mark(editor.document.uri, /No exclamation marks and no emoji/);
  });
});

describe('tests of a brand', () => {
  const FILE = 'harrow-and-pine/tests/host.voice.yaml';
  after(() => remove(FILE));

  it('are shown in the Testing view', async () => {
    await write(FILE, 'rules:\n  - rule: terms/banned\n    marks: [A luxury bag.]\n');
    await until('the tests', async () => {
      const ids = await vscode.commands.executeCommand<string[] | undefined>(
        'vscode.testing.getControllersWithTests',
      );
      return ids?.some((id) => /timbre/i.test(id)) ? ids : undefined;
    });
  });
});
