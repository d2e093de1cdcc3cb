import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until } from '../../until.ts';
import { at, fixes, hoverText, mark, marks, open, remove, write } from './editor.ts';

const FOLDER = 'harrow-and-pine/journeys/straps';
const JOURNEY = `start: hello
offers:
  strap:
    name: Spare strap
    price: £18
touchpoints:
  hello:
    channel: email
    draft: hello.md
    offer: strap
    next:
      - {to: again, wait: 2d}
  again:
    channel: email
    draft: again.md
`;

describe('a journey in the editor', () => {
  let document: vscode.TextDocument;
  before(async () => {
    await write(`${FOLDER}/hello.md`, 'A spare strap is £16. In two days we’ll write again.\n');
    await write(`${FOLDER}/straps.journey.yaml`, JOURNEY);
    ({ document } = await open(`${FOLDER}/straps.journey.yaml`));
    await mark(document.uri, /There is no file again\.md/);
  });
  after(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove(FOLDER);
  });

  const positionOf = (words: string, from = 0): vscode.Position =>
    document.positionAt(document.getText().indexOf(words, from) + 1);

  it('is marked where something is wrong, and so is its draft', async () => {
    const kinds = marks(document.uri).map(({ code }) => code);
    assert.deepEqual([...kinds].sort(), ['dead-end', 'missing-draft', 'price-contradiction']);
    const inDraft = await mark(at(`${FOLDER}/hello.md`), /says £16; the price of “Spare strap” is £18/);
    assert.equal(inDraft.range.start.character, 'A spare strap is '.length);
  });

  it('offers fixes', async () => {
    const titles = (await fixes(document.uri, new vscode.Range(0, 0, document.lineCount, 0))).map(
      ({ title }) => title,
    );
    for (const title of ['Let the journey end here', 'Create again.md', 'Change to £18'])
      assert.ok(titles.includes(title), titles.join());
  });

  it('leads from an edge to its touchpoint, and from a path to its draft', async () => {
    const definitions = (position: vscode.Position): Thenable<vscode.Location[]> =>
      vscode.commands.executeCommand('vscode.executeDefinitionProvider', document.uri, position);
    const [touchpoint] = await definitions(positionOf('again, wait'));
    assert.equal(touchpoint?.range.start.line, 12);
    const [draft] = await definitions(positionOf('hello.md'));
    assert.equal(draft?.uri.toString(), at(`${FOLDER}/hello.md`).toString());
  });

  it('renames a touchpoint wherever it is named', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      positionOf('again:'),
      'reminder',
    );
    assert.deepEqual(
      edit
        .get(document.uri)
        .map(({ range }) => range.start.line)
        .sort((a, b) => a - b),
      [11, 12],
    );
  });

  it('lists its touchpoints and offers in the outline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const names = symbols.map(({ name }) => name);
    for (const name of ['strap', 'hello', 'again']) assert.ok(names.includes(name), names.join());
  });

  it('completes ids', async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('again, wait')),
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('hello') && labels.includes('again'), labels.slice(0, 20).join());
  });

  it('says how far the draft of a touchpoint is, and what comes before and after', async () => {
    assert.match(
      await hoverText(document.uri, positionOf('again:')),
      /Draft missing[\s\S]*Comes after: hello/,
    );
    assert.match(
      await hoverText(document.uri, positionOf('hello:')),
      /Drafted[\s\S]*Then: again · 2d[\s\S]*Spare strap, £18/,
    );
  });

  it('is checked again when a draft changes', async () => {
    await write(`${FOLDER}/hello.md`, 'A spare strap is £18. In two days we’ll write again.\n');
    await until('the mark to go', () =>
      Promise.resolve(
        marks(document.uri).every(({ code }) => code !== 'price-contradiction') ? true : undefined,
      ),
    );
  });
});
