import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { draft, fixes, mark } from './editor.ts';

const SENTENCE = 'We purchased 12 hides in order to commence production in June!';
const TEXT = `# Hides\n\nHello from the chapel.\n\n${SENTENCE}\n\nThe strap is new.\n`;

describe('rewriting in the brand’s voice', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await draft('harrow-and-pine/drafts/rewrite-{n}.md', TEXT);
    select('order to');
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  const select = (words: string): void => {
    const position = editor.document.positionAt(editor.document.getText().indexOf(words));
    editor.selection = new vscode.Selection(position, position);
  };
  const diff = (): vscode.TabInputTextDiff | undefined => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    return input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'timbre-rewrite'
      ? input
      : undefined;
  };
  const shown = async (): Promise<vscode.TabInputTextDiff> => {
    await vscode.commands.executeCommand('timbre.rewrite');
    return until('the diff', diff);
  };
  const textOf = async (uri: vscode.Uri): Promise<string> =>
    (await vscode.workspace.openTextDocument(uri)).getText();

  it('shows the draft as it is beside the draft with the sentence rewritten, with what it gains in its title', async () => {
    const { original, modified } = await shown();
    assert.equal(await textOf(original), TEXT);
    const rewritten = await textOf(modified);
    assert.match(rewritten, /\n\nWe ordered 12 hides to \w+ production in June\.\n\nThe strap is new\.\n$/);
    assert.ok(rewritten.startsWith('# Hides\n\nHello from the chapel.\n\n'));
    const label = vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '';
    assert.match(
      label,
      /^Suggested wording \((?:closer to Harrow & Pine|draft score \d+ → \d+ for Harrow & Pine)\)/,
    );
    assert.equal(editor.document.getText(), TEXT);
  });

  it('puts the rewrite into the draft when it is taken, in one step that undo takes back', async () => {
    const { modified } = await shown();
    const rewritten = await textOf(modified);
    await vscode.commands.executeCommand('timbre.applyRewrite');
    assert.equal(editor.document.getText(), rewritten);
    await until('the draft', () =>
      vscode.window.activeTextEditor?.document.uri.toString() === editor.document.uri.toString()
        ? true
        : undefined,
    );
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), TEXT);
  });

  it('leaves the draft as it is when the diff is closed', async () => {
    await shown();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until('the diff to go', () => (diff() ? undefined : true));
    assert.equal(editor.document.getText(), TEXT);
    assert.equal(editor.document.isDirty, false);
  });

  it('takes nothing where the passage has changed meanwhile, and follows it where only its place has', async () => {
    await shown();
    const change = async (from: string, to: string): Promise<void> => {
      const start = editor.document.getText().indexOf(from);
      const range = new vscode.Range(
        editor.document.positionAt(start),
        editor.document.positionAt(start + from.length),
      );
      const edit = new vscode.WorkspaceEdit();
      edit.replace(editor.document.uri, range, to);
      assert.ok(await vscode.workspace.applyEdit(edit));
    };
    await change('12 hides', '13 hides');
    const changed = editor.document.getText();
    await vscode.commands.executeCommand('timbre.applyRewrite');
    assert.equal(editor.document.getText(), changed);
    await change('13 hides', '12 hides');
    await change('Hello from', 'Hello again from');
    await vscode.commands.executeCommand('timbre.applyRewrite');
    assert.match(editor.document.getText(), /Hello again from .*\n\nWe ordered 12 hides to /);
  });

  it('leaves out the changes that are unticked, in the diff and in what is applied', async () => {
    const { modified } = await shown();
    const page = await vscode.workspace.openTextDocument(modified);
    void vscode.commands.executeCommand('timbre.explainRewrite');
    // Space unticks the change that has the focus; nothing tells when the list has come.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await vscode.commands.executeCommand('quickInput.first');
    await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    await until('the change to go from the diff', () =>
      page.getText().includes('purchased 12 hides') ? true : undefined,
    );
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await vscode.commands.executeCommand('timbre.applyRewrite');
    assert.match(editor.document.getText(), /\n\nWe purchased 12 hides to \w+ production in June\.\n/);
  });

  it('shows no diff while a marked word would stay', async () => {
    const marked = 'We purchased 12 hides to empower your journey!';
    const whole = new vscode.Range(0, 0, editor.document.lineCount, 0);
    await editor.edit((builder) => {
      builder.replace(whole, `${marked}\n`);
    });
    void vscode.commands.executeCommand('timbre.rewrite');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(diff(), undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  it('opens nothing where nothing is known', async () => {
    select('The strap');
    void vscode.commands.executeCommand('timbre.rewrite');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await vscode.commands.executeCommand('notifications.clearAll');
    assert.equal(diff(), undefined);
    assert.equal(editor.document.getText(), TEXT);
  });

  it('is offered on a mark and on a selection', async () => {
    const drift = await mark(editor.document.uri, /Doesn’t sound like/);
    const onMark = (await fixes(editor.document.uri, drift.range)).find(({ title }) =>
      title.startsWith('Rewrite in'),
    );
    assert.equal(onMark?.command?.command, 'timbre.rewrite');
    const range = new vscode.Range(2, 0, 4, 10);
    const refactorings = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      range,
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    const onSelection = refactorings.find(({ title }) => title === 'Rewrite in Harrow & Pine’s voice');
    assert.ok(onSelection?.command);
    const given: readonly unknown[] = onSelection.command.arguments ?? [];
    await vscode.commands.executeCommand(onSelection.command.command, ...given);
    await until('the diff', diff);
  });
});
