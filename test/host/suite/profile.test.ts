import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { draft, fixes, mark, marks, open, remove, write } from './editor.ts';

describe('a profile', () => {
  before(async () => {
    await write('tidy/corpus/one.md', 'We sweep. We mop. We go home.\n');
  });
  after(() => remove('tidy'));
  afterEach(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  it('is checked as one types, with a did-you-mean at the exact place', async () => {
    const editor = await draft(
      'tidy/tidy.brand.json',
      '{\n  "name": "Tidy",\n  "bannd": [{ "term": "sparkle" }]\n}\n',
    );
    const problem = await mark(editor.document.uri, /Did you mean “banned”/);
    assert.equal(editor.document.getText(problem.range), '"bannd"');
    const [fix] = (await fixes(editor.document.uri, problem.range)).filter(
      ({ title }) => title === 'Change to "banned"',
    );
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await until('the problem to go', () => (marks(editor.document.uri).length === 0 ? true : undefined));
    await editor.document.save();
  });

  it('whose one part is wrong still works in its other parts', async () => {
    await write(
      'tidy/tidy.brand.json',
      '{ "name": "Tidy", "banned": [{ "term": "sparkle" }, { "trm": "x" }], "facts": 3 }',
    );
    const editor = await draft('tidy/drafts/a.md', 'It will sparkle.\n');
    await mark(editor.document.uri, /“sparkle” is on .+ banned list/);
  });

  it('that is a list says what a profile is', async () => {
    await write('tidy/tidy.brand.json', '[]');
    const editor = await open('tidy/tidy.brand.json');
    await mark(editor.document.uri, /A profile is a JSON object/);
  });

  it('beside another one says which counts', async () => {
    await write('tidy/tidy.brand.json', '{ "name": "Tidy" }');
    await write('tidy/other.brand.json', '{ "name": "Other" }');
    const editor = await open('tidy/other.brand.json');
    await mark(editor.document.uri, /is not used, because tidy\.brand\.json is in the same folder/);
  });

  it('gets completions from its schema', async () => {
    const editor = await draft('tidy/tidy.brand.json', '{ "name": "Tidy",  }');
    const list = await until('completions', async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        editor.document.uri,
        editor.document.positionAt(18),
      );
      return found.items.length > 3 ? found : undefined;
    });
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('banned') && labels.includes('traits'), labels.join(', '));
  });
});
