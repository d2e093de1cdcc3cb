import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, sleep, until } from '../../until.ts';
import { at, draft, type } from './editor.ts';

/** Takes the ghost text at the cursor, if any; returns what was inserted. */
async function take(
  editor: vscode.TextEditor,
  command = 'editor.action.inlineSuggest.commit',
): Promise<string> {
  const before = editor.document.getText();
  await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
  await sleep(150);
  await vscode.commands.executeCommand(command);
  await sleep(50);
  return editor.document.getText().slice(before.length);
}

async function draftWith(text: string): Promise<vscode.TextEditor> {
  const editor = await draft('harrow-and-pine/drafts/ghost-{n}.md', text);
  const end = editor.document.positionAt(text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

describe('ghost text', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('continues in the brand’s words', async () => {
    const editor = await draftWith('The kettle is on.\n\nOrder by noon');
    const taken = await until('ghost text', async () => (await take(editor)) || undefined);
    assert.match(taken, /^ and it goes/);
  });

  it('is taken word by word', async () => {
    const editor = await draftWith('The kettle is on.\n\nOrder by noon');
    const taken = await until(
      'ghost text',
      async () => (await take(editor, 'timbre.acceptNextWord')) || undefined,
    );
    assert.equal(taken, ' and');
  });

  it('loses no word that is taken in quick succession, and undo leaves no space behind', async () => {
    const editor = await draftWith('The kettle is on.\n\nOrder by noo');
    await type('n');
    const start = editor.document.getText();
    await until('a word taken', async () => {
      await vscode.commands.executeCommand('timbre.acceptNextWord');
      return editor.document.getText() === start ? undefined : true;
    });
    for (let word = 0; word < 2; word++) {
      void vscode.commands.executeCommand('timbre.acceptNextWord');
      await sleep(80);
    }
    await eventually(() => {
      assert.equal(editor.document.getText(), `${start} and it goes`);
    });
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), `${start} and it`);
  });

  it('shows other suggestions to a person who asks for the next one', async () => {
    const editor = await draftWith('The kettle is on.\n\nWe');
    const first = await until('ghost text', async () => (await take(editor)) || undefined);
    await vscode.commands.executeCommand('undo');
    await sleep(300);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    await sleep(500);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.showNext');
    await sleep(500);
    const before = editor.document.getText();
    await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
    await sleep(100);
    const second = editor.document.getText().slice(before.length);
    assert.ok(second !== '' && second !== first, `${first} | ${second}`);
  });

  it('offers words to begin with where a person asks and nothing goes on', async () => {
    const editor = await draftWith('The kettle is on.\n\n');
    const before = editor.document.getText();
    void vscode.commands.executeCommand('timbre.suggestHere');
    await until('words to begin with', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText() === before ? undefined : true;
    });
    assert.match(editor.document.getText().slice(before.length), /^\p{Lu}\p{L}*['’]?\p{L}* \p{L}/u);
  });

  it('stays out of front matter, code and headings', async () => {
    for (const text of [
      '---\ntitle: Order by',
      '```\nOrder by',
      '# Order by',
      'See [here](Order by',
      'Use `Order by',
    ]) {
      const editor = await draftWith(text);
      assert.equal(await take(editor), '', text);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await draftWith('That is all.');
  });

  it('comes by itself to a writer who pauses while the brand is learned', async () => {
    const brand = at('late-brand');
    try {
      const editor = await draft('late-brand/drafts/ghost-{n}.md', 'The kettle is on.\n\nOrder by noo');
      const end = editor.document.positionAt(editor.document.getText().length);
      editor.selection = new vscode.Selection(end, end);
      await type('n');
      const before = editor.document.getText();
      await sleep(300);
      await vscode.workspace.fs.copy(at('harrow-and-pine/corpus'), vscode.Uri.joinPath(brand, 'corpus'));
      // Committing asks for nothing: it inserts what is on the screen.
      await until('ghost text', async () => {
        await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
        return editor.document.getText() === before ? undefined : true;
      });
      assert.match(editor.document.getText().slice(before.length), /^ and it goes/);
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(brand, { recursive: true });
    }
  });

  it('stays silent just after an undo', async () => {
    const editor = await draftWith('The kettle is on.\n\nOrder by noon');
    await type(' by');
    await vscode.commands.executeCommand('undo');
    const before = editor.document.getText();
    await sleep(300);
    await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
    assert.equal(editor.document.getText(), before);
  });

  it('stays silent for a draft of no brand', async () => {
    const editor = await draft('notes-{n}.md', 'Order by noon and');
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    assert.equal(await take(editor), '');
  });
});
