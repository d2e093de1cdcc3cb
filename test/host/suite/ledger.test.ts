import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, draft, hoverText, marks, open, remove, write } from './editor.ts';

const FOLDER = 'harrow-and-pine/claims';
/** A name that no other test gives a file: VS Code keeps the text of a closed document for minutes, also when the file is another by then. */
const FILE = 'stitching.yaml';
const LEDGER = `claims:
  - id: thread
    text: The thread outlasts cotton thread by 40%
    evidence: lab/thread.pdf
    expires: 2099-03-03
  - text: Every buckle is cast in Leeds
    evidence: foundry.pdf
`;

describe('a ledger in the editor', () => {
  let text: vscode.TextEditor;
  let claims: vscode.Uri;
  before(async () => {
    claims = await write(`${FOLDER}/${FILE}`, LEDGER);
    text = await draft(
      'harrow-and-pine/drafts/ledger-{n}.md',
      '# Thread\n\nNews first. Our thread **outlasts** cotton thread by 40%, and it is blue.\n',
    );
    await until('the ledger to be read', async () =>
      (await definitions(text.document.uri, positionOf('40%'))).length > 0 ? true : undefined,
    );
  });
  after(async () => {
    await remove(FOLDER).catch(() => undefined);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(text.document.uri);
  });

  const positionOf = (words: string, document = text.document): vscode.Position =>
    document.positionAt(document.getText().indexOf(words) + 1);
  const definitions = (uri: vscode.Uri, position: vscode.Position): Thenable<vscode.Location[]> =>
    vscode.commands.executeCommand<vscode.Location[]>('vscode.executeDefinitionProvider', uri, position);

  it('leads from a claim to its entry', async () => {
    const [place] = await definitions(text.document.uri, positionOf('40%'));
    assert.equal(place?.uri.toString(), claims.toString());
    assert.equal(place.range.start.line, 1);
  });

  it('shows the evidence at the figure of a claim, and nothing beside it', async () => {
    assert.match(
      await hoverText(text.document.uri, positionOf('40%')),
      /In the ledger[\s\S]*lab\/thread\.pdf|thread\.pdf/,
    );
    assert.doesNotMatch(await hoverText(text.document.uri, positionOf('News')), /In the ledger/);
  });

  it('finds the drafts that state an entry', async () => {
    const document = await vscode.workspace.openTextDocument(claims);
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      claims,
      positionOf('outlasts', document),
    );
    assert.ok(
      found.some(({ uri }) => uri.toString() === text.document.uri.toString()),
      `among ${found.map(({ uri }) => uri.path).join(', ') || 'no places'}`,
    );
  });

  it('says above each entry how often it is used and until when it holds', async () => {
    await open(`${FOLDER}/${FILE}`);
    const titles = await until('lenses', async () => {
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        claims,
        10,
      );
      const found = lenses.map(({ command }) => command?.title ?? '');
      return found.some((title) => title.startsWith('Used in 1 draft')) ? found : undefined;
    });
    assert.deepEqual(titles, ['Used in 1 draft, expires 3 March 2099', 'Not used yet']);
  });

  it('changes a figure in the ledger and in the drafts that state it, each change to be confirmed', async () => {
    const document = await vscode.workspace.openTextDocument(claims);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      claims,
      positionOf('40%', document),
      '45%',
    );
    const changed = edit.entries().map(([uri, edits]) => [uri.toString(), edits.length]);
    assert.deepEqual(
      changed.sort(),
      [
        [claims.toString(), 1],
        [text.document.uri.toString(), 1],
      ].sort(),
    );
    await vscode.workspace.applyEdit(edit);
    assert.match(text.document.getText(), /by 45%, and/);
    assert.match(document.getText(), /by 45%\n/);
    await vscode.commands.executeCommand('undo');
  });

  it('completes its statements in prose', async () => {
    const items = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      text.document.uri,
      text.document.positionAt(text.document.getText().length - 1),
    );
    const texts = items.items.map(({ insertText }) => insertText);
    assert.ok(texts.includes('Every buckle is cast in Leeds'));
  });

  it('completes the fields that an entry lacks', async () => {
    const document = await vscode.workspace.openTextDocument(
      await write(`${FOLDER}/more.yaml`, 'claims:\n  - text: One\n    \n'),
    );
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(2, 4),
    );
    const names = items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(names.includes('evidence') && !names.includes('text'), names.join(', '));
  });

  it('is checked as it is written, with a fix for a field that is misspelt', async () => {
    const wrong = await write(`${FOLDER}/wrong.yaml`, 'claims:\n  - text: One\n    expiry: 2027-01-01\n');
    await open(`${FOLDER}/wrong.yaml`);
    const [problem] = await until('a problem', () => {
      const found = marks(wrong);
      return found.length > 0 ? found : undefined;
    });
    assert.match(problem?.message ?? '', /Did you mean “expires”/);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      wrong,
      problem?.range,
    );
    assert.ok(actions.some(({ title }) => title === 'Change to expires'));
  });

  it('is nothing where YAML of others lies in a folder of that name', async () => {
    const others = await write('elsewhere/claims/a.yaml', 'claims: many\n');
    await vscode.window.showTextDocument(others);
    await open(`${FOLDER}/wrong.yaml`);
    await until('the problem of the ledger', () =>
      marks(at(`${FOLDER}/wrong.yaml`)).length > 0 ? true : undefined,
    );
    assert.deepEqual(marks(others), []);
    await remove('elsewhere');
  });
});
