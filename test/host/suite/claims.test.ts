import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { draft, hoverText, mark, marks, remove, write } from './editor.ts';

const FOLDER = 'harrow-and-pine/claims';

describe('claims in a draft', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await draft(
      'harrow-and-pine/drafts/claims-{n}.md',
      '---\npartnership:\n  type: paid\n---\n\nNew bag straps today.\n\nOur thread outlasts cotton thread by 40%. The strap rivets hold for 9 years.\n\nLast words here.\n',
    );
  });
  after(async () => {
    await remove(FOLDER).catch(() => undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  it('without evidence are marked, quietly, as needing it', async () => {
    const claim = await mark(editor.document.uri, /needs/);
    assert.equal(claim.severity, vscode.DiagnosticSeverity.Information);
    const all = marks(editor.document.uri).map(({ message }) => message);
    assert.doesNotMatch(all.join(' '), /illegal|unlawful/i);
  });

  it('say why on hover, what clears them, and which law or code asks for it', async () => {
    const claim = await mark(editor.document.uri, /needs/);
    const text = await hoverText(editor.document.uri, claim.range.start);
    assert.match(text, /ledger/);
    assert.match(text, /Source: .*UK/);
  });

  it('and a notice that the front matter asks for and readers do not get', async () => {
    const notice = await mark(editor.document.uri, /this post is paid for/);
    assert.equal(notice.severity, vscode.DiagnosticSeverity.Warning);
  });

  it('are cleared by a ledger that is added, and marked again by one that has expired', async () => {
    const entry = 'claims:\n  - text: The thread outlasts cotton thread by 40%\n    evidence: lab.pdf\n';
    const claims = (): vscode.Diagnostic[] =>
      marks(editor.document.uri).filter(({ range }) => editor.document.getText(range).includes('40%'));
    await write(`${FOLDER}/thread.yaml`, entry);
    await until('the claim to be cleared', () => (claims().length === 0 ? true : undefined));
    await write(`${FOLDER}/thread.yaml`, `${entry}    expires: 2020-01-31\n`);
    const expired = await mark(editor.document.uri, /expired on 2020-01-31/);
    const text = await hoverText(editor.document.uri, expired.range.start);
    assert.match(text, /\[Show the entry\]\([^)]*thread\.yaml#L2\)/);
    assert.match(text, /lab\.pdf/);
  });

  it('are marked against a ledger that says otherwise', async () => {
    await write(
      `${FOLDER}/thread.yaml`,
      'claims:\n  - text: The strap rivets hold for 6 years\n    evidence: book.pdf\n',
    );
    const otherwise = await mark(editor.document.uri, /ledger differs/);
    assert.equal(editor.document.getText(otherwise.range), '9 years');
  });

  it('follow the severity that the user sets for a kind', async () => {
    const configuration = vscode.workspace.getConfiguration('timbre');
    await configuration.update(
      'voiceCheck.severity',
      { claims: 'off', ledger: 'off', disclosure: 'off' },
      vscode.ConfigurationTarget.Global,
    );
    await until('no claims', () => (marks(editor.document.uri).length === 0 ? true : undefined));
    await configuration.update('voiceCheck.severity', undefined, vscode.ConfigurationTarget.Global);
    await mark(editor.document.uri, /this post is paid for/);
  });
});
