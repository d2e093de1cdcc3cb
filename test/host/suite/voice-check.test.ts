import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { draft, fixes, hoverText, mark, marks, open, type } from './editor.ts';

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
    const drifting = marks(editor.document.uri).filter(({ code }) => code === 'Off-brand sentence');
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

  it('names the kind of mark in words, never by a code', async () => {
    await mark(editor.document.uri, /leverage/);
    for (const { code, message } of marks(editor.document.uri)) {
      assert.ok(typeof code === 'string' && !code.includes('/'), message);
      assert.doesNotMatch(message, /voice\/|terms\//);
    }
  });

  it('shows the brand’s sentences at a word of the profile, or says that there are none, and leads to its entry', async () => {
    const banned = await mark(editor.document.uri, /“game-changer” is on/);
    const text = await hoverText(editor.document.uri, banned.range.start);
    assert.match(text, /No post that may be quoted has “game\\?-changer”|How Harrow/);
    assert.match(text, /\[Show in the profile\]\([^)]*brand\.json#L\d+\)/);
  });

  it('ignores a sentence with every mark in it, in the front matter of the draft', async () => {
    const drift = await mark(editor.document.uri, /leverage.*/);
    const sentence = editor.document.getText(drift.range);
    const within = (): vscode.Diagnostic[] => {
      const start = editor.document.positionAt(editor.document.getText().lastIndexOf(sentence));
      return marks(editor.document.uri).filter(({ range }) =>
        range.intersection(new vscode.Range(start, start.translate(0, sentence.length))),
      );
    };
    const actions = await fixes(editor.document.uri, drift.range);
    const leave = actions.find(({ title }) => title === 'Ignore this sentence');
    assert.ok(leave?.command);
    const leaveArguments: readonly unknown[] = leave.command.arguments ?? [];
    await vscode.commands.executeCommand(leave.command.command, ...leaveArguments);
    assert.match(editor.document.getText(), /^---\n[\s\S]*timbre-ignore:\n {2}- "\* “Visitors/);
    await until('the marks to go', () => (within().length === 0 ? true : undefined));
    await vscode.commands.executeCommand('undo');
    await until('the marks to come back', () => (within().length > 0 ? true : undefined));
  });

  it('does not mark a sentence while it is being written, and does once the caret has left it', async () => {
    const fresh = await draft(
      'harrow-and-pine/drafts/under-way-{n}.md',
      'The bench is open.\n\nWe mend bags.\n',
    );
    const end = fresh.document.positionAt('The bench is open.'.length);
    fresh.selection = new vscode.Selection(end, end);
    await type(' It is a game-changer for');
    await sleep(1500);
    assert.deepEqual(marks(fresh.document.uri), []);
    await vscode.commands.executeCommand('cursorBottom');
    await mark(fresh.document.uri, /game-changer/);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    editor = await open('harrow-and-pine/drafts/autumn-repair-week.md');
  });

  it('follows the user’s severity of a kind of mark', async () => {
    const configuration = vscode.workspace.getConfiguration('timbre');
    await mark(editor.document.uri, /is on .* banned list/);
    await configuration.update(
      'voiceCheck.severity',
      { 'terms/banned': 'off' },
      vscode.ConfigurationTarget.Global,
    );
    await until('no banned words', () =>
      marks(editor.document.uri).some(({ message }) => message.includes('banned list')) ? undefined : true,
    );
    await configuration.update('voiceCheck.severity', undefined, vscode.ConfigurationTarget.Global);
    await mark(editor.document.uri, /is on .* banned list/);
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
