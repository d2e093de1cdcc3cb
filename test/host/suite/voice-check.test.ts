import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { fixes, hoverText, mark, marks, open } from './editor.ts';

describe('the voice check', () => {
  let editor: vscode.TextEditor;
  before(async () => {
    editor = await open('harrow-and-pine/drafts/autumn-repair-week.md');
  });

  it('marks sentences that leave the voice, quietly and with the brand’s figure', async () => {
    const drift = await mark(editor.document.uri, /leverage/);
    assert.equal(drift.severity, vscode.DiagnosticSeverity.Information);
    assert.match(drift.message, /never in \d+ posts/);
    assert.match(editor.document.getText(drift.range), /^Visitors are encouraged .*team\.$/);
  });

  it('leaves most of an on-voice draft alone', async () => {
    await mark(editor.document.uri, /leverage/);
    const drifting = marks(editor.document.uri).filter(({ code }) => code === 'voice/drift');
    assert.ok(drifting.length >= 2 && drifting.length <= 5, `${String(drifting.length)} marks`);
  });

  it('shows the sentences of the corpus behind a mark, as links to their posts', async () => {
    const drift = await mark(editor.document.uri, /leverage/);
    const text = await hoverText(editor.document.uri, drift.range.start);
    assert.match(text, /How Harrow/);
    assert.match(text, /\*\*use\*\*/);
    assert.match(text, /\]\([a-z-]+:.*corpus\/.*#L\d+\)/);
  });

  it('offers the brand’s own wording and applies it', async () => {
    const banned = await mark(editor.document.uri, /not “utilise”/);
    const actions = await fixes(editor.document.uri, banned.range);
    const fix = actions.find(({ title }) => title === 'Write “use” instead of “utilise”');
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(', '));
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(editor.document.getText(), /encouraged to use our/);
    await until('the mark to go', () =>
      marks(editor.document.uri).some(({ message }) => message.includes('utilise')) ? undefined : true,
    );
  });

  it('leaves a sentence alone when told to', async () => {
    const drift = await mark(editor.document.uri, /leverage.*/);
    const actions = await fixes(editor.document.uri, drift.range);
    const leave = actions.find(({ title }) => title === 'Ignore this sentence');
    assert.ok(leave?.command);
    const leaveArguments: readonly unknown[] = leave.command.arguments ?? [];
    await vscode.commands.executeCommand(leave.command.command, ...leaveArguments);
    const gone = (): true | undefined =>
      marks(editor.document.uri).some(
        ({ code, range }) => code === 'voice/drift' && range.isEqual(drift.range),
      )
        ? undefined
        : true;
    await until('the mark to go', gone);
  });

  it('says nothing when it is switched off', async () => {
    const configuration = vscode.workspace.getConfiguration('timbre');
    await configuration.update('voiceCheck.enabled', false, vscode.ConfigurationTarget.Global);
    await until('no marks', () => (marks(editor.document.uri).length === 0 ? true : undefined));
    await configuration.update('voiceCheck.enabled', undefined, vscode.ConfigurationTarget.Global);
    await until('marks again', () => (marks(editor.document.uri).length > 0 ? true : undefined));
  });

  it('never marks the brand’s own posts', async () => {
    const post = await open('harrow-and-pine/corpus/2024-10-04-how-to-rewax-a-bag.md');
    await sleep(1500);
    assert.deepEqual(marks(post.document.uri), []);
  });

  after(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
