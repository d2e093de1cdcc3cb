import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { draft, fixes, mark, marks, remove, write } from './editor.ts';

describe('the light bulb of a claim', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await write(
      'harrow-and-pine/claims/rivets.yaml',
      'claims:\n  - text: The strap rivets hold for 6 years\n    evidence: book.pdf\n',
    );
    editor = await draft(
      'harrow-and-pine/drafts/fixes-{n}.md',
      '---\nchannel: instagram\npartnership:\n  type: paid\n---\n\nThe strap rivets hold for 9 years. Our thread outlasts cotton thread by 40%.\n\nWe utilise wax, and utilise thread.\n',
    );
    await mark(editor.document.uri, /ledger differs/);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.workspace.fs.delete(editor.document.uri);
    await remove('harrow-and-pine/claims');
  });

  const action = async (message: RegExp, title: RegExp): Promise<vscode.CodeAction> => {
    const { range } = await mark(editor.document.uri, message);
    const actions = await fixes(editor.document.uri, range);
    const found = actions.find((offered) => title.test(offered.title));
    assert.ok(found, actions.map((offered) => offered.title).join(', '));
    return found;
  };
  const apply = async ({ edit }: vscode.CodeAction): Promise<void> => {
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
  };
  const gone = (message: RegExp): Promise<true> =>
    until(`no mark ${String(message)}`, () =>
      marks(editor.document.uri).some((found) => message.test(found.message)) ? undefined : true,
    );

  it('inserts the notice of the channel where readers see it first', async () => {
    await apply(await action(/this post is paid for/, /^Insert Disclosure: “#ad”$/));
    assert.match(editor.document.getText(), /---\n\n#ad\n\nThe strap/);
    await gone(/this post is paid for/);
  });

  it('writes the figure of the ledger', async () => {
    await apply(await action(/ledger differs/, /^Write “6 years”, as the ledger has it$/));
    assert.match(editor.document.getText(), /hold for 6 years\. Our/);
    await gone(/ledger differs/);
  });

  it('offers to add evidence to a claim that needs it', async () => {
    const add = await action(/needs/, /^Add Evidence…$/);
    assert.match(
      JSON.stringify(add.command?.arguments),
      /"claim":"Our thread outlasts cotton thread by 40%\."/,
    );
  });

  it('applies every safe fix at once, also on save', async () => {
    const { range } = await mark(editor.document.uri, /not “utilise”/);
    const actions = await fixes(editor.document.uri, range);
    const all = actions.find(({ title }) => /^Fix All Safe \(\d+\)$/.test(title));
    assert.ok(all, actions.map(({ title }) => title).join(', '));
    const ofSource = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
      'source.fixAll.timbre',
    );
    const [onSave] = ofSource;
    assert.ok(onSave);
    await apply(onSave);
    assert.match(editor.document.getText(), /We use wax, and use thread\./);
    assert.match(editor.document.getText(), /9 years/);
  });

  it('allows a claim with a comment, as it does other marks', async () => {
    const claim = await mark(editor.document.uri, /needs/);
    const actions = await fixes(editor.document.uri, claim.range);
    assert.ok(actions.some(({ title }) => title === 'Allow…'));
    const edit = new vscode.WorkspaceEdit();
    const line = editor.document.positionAt(editor.document.getText().indexOf('The strap')).line;
    edit.insert(
      editor.document.uri,
      new vscode.Position(line, 0),
      '<!-- timbre-ignore claims: legal is looking into it, until 2099-03-01 -->\n',
    );
    await vscode.workspace.applyEdit(edit);
    await gone(/needs/);
  });
});
