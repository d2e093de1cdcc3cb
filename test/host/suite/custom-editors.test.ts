import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { documentInFront, documentsOnScreen } from '../../../src/vscode/platform/document-in-front.ts';
import { until } from '../../until.ts';
import { at, mark, marks, write } from './editor.ts';

const TEXT = `# Hides

Hello from the chapel. It is a game-changer for our valued customers.

We purchased 12 hides in order to commence production in June!

The strap is new.
`;

/** VS Code's own custom editors for Markdown; of older versions the second is all there is. */
const EDITORS = ['vscode.markdown.editor', 'vscode.markdown.preview.editor'].filter((viewType) =>
  JSON.stringify(vscode.extensions.getExtension('vscode.markdown-language-features')?.packageJSON).includes(
    `"viewType":"${viewType}"`,
  ),
);

const run = (command: string, ...given: unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(command, ...given);

let drafts = 0;

/** A new draft that only an editor of this type shows. */
async function openWith(viewType: string, text = TEXT): Promise<vscode.Uri> {
  const path = `harrow-and-pine/drafts/custom-${String(drafts++)}.md`;
  const uri = await write(path, text);
  await run('vscode.openWith', uri, viewType);
  await until('the custom editor', () =>
    documentInFront()?.uri.toString() === uri.toString() ? true : undefined,
  );
  assert.deepEqual(
    vscode.window.visibleTextEditors.map(({ document }) => document.uri.path),
    [],
  );
  return uri;
}

const textOf = (uri: vscode.Uri): string =>
  vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString())?.getText() ?? '';

describe('a draft in a custom editor', () => {
  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    await run('notifications.clearAll');
    await run('workbench.action.files.revert');
    await run('workbench.action.closeAllEditors');
  });

  before(() => {
    assert.ok(EDITORS.length > 0, 'VS Code has no custom editor for Markdown');
  });

  for (const viewType of EDITORS)
    it(`is marked, and marked anew when the editor changes it: ${viewType}`, async () => {
      const uri = await openWith(viewType);
      await mark(uri, /“game-changer” is on .+ banned list/);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, rangeOf('It is a game-changer for our valued customers.'), 'The door opens at nine.');
      assert.ok(await vscode.workspace.applyEdit(edit));
      await until('the mark to go', () =>
        marks(uri).some(({ message }) => message.includes('game-changer')) ? undefined : true,
      );
    });

  it('loses its marks when its tab is closed', async () => {
    const uri = await openWith(EDITORS[0] ?? '');
    await mark(uri, /game-changer/);
    await run('workbench.action.closeAllEditors');
    await until('the marks to go', () => (marks(uri).length === 0 ? true : undefined));
  });

  it('is rewritten as a whole, and put back into the editor where it was', async () => {
    const uri = await openWith(
      EDITORS[0] ?? '',
      '# Hides\n\nWe purchased 12 hides in order to commence production in June!\n',
    );
    await mark(uri, /Doesn’t sound like/);
    await choosing('Whole draft', () => run('timbre.rewrite'));
    const rewritten = await until('the diff', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
    });
    assert.match(textOf(rewritten), /^# Hides\n\nWe ordered 12 hides to \w+ production in June\.\n$/);
    await run('timbre.applyRewrite');
    await until('the custom editor again', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputCustom ? true : undefined;
    });
    assert.match(textOf(uri), /We ordered 12 hides/);
    assert.deepEqual(
      documentsOnScreen().map((document) => document.uri.toString()),
      [uri.toString()],
    );
  });

  it('is rewritten in one sentence that is marked, chosen from a list', async () => {
    const uri = await openWith(EDITORS[0] ?? '');
    await mark(uri, /Doesn’t sound like/);
    await choosing('We purchased 12 hides', () => run('timbre.rewrite'));
    const rewritten = await until('the diff', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
    });
    assert.match(textOf(rewritten), /We ordered 12 hides/);
    assert.match(textOf(rewritten), /It is a game-changer for our valued customers\./);
  });

  it('gets ideas', async () => {
    const { STRAP_DRAFT } = await import('./strap-draft.ts');
    await openWith(EDITORS[0] ?? '', STRAP_DRAFT);
    const asked = run('timbre.suggestDirections');
    await until('the page of an idea', () =>
      vscode.window.tabGroups.all.some(({ tabs }) =>
        tabs.some(
          ({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === 'timbre-direction',
        ),
      )
        ? true
        : undefined,
    );
    await run('workbench.action.closeQuickOpen');
    await asked;
  });

  it('is shown as text when that is asked for, without losing what is not saved', async () => {
    const uri = await openWith(EDITORS[0] ?? '');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(uri, new vscode.Position(0, 0), 'Unsaved. ');
    assert.ok(await vscode.workspace.applyEdit(edit));
    await run('timbre.reopenAsText');
    const editor = await until('the text editor', () => vscode.window.activeTextEditor);
    assert.match(editor.document.getText(), /^Unsaved\. # Hides/);
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  it('is the document in front of a Markdown preview, too', async () => {
    const uri = at(`harrow-and-pine/drafts/previewed-${String(drafts++)}.md`);
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(TEXT));
    await vscode.window.showTextDocument(uri, { preview: false });
    await run('markdown.showPreview', uri);
    await until('the preview', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputWebview ? true : undefined;
    });
    await until('its document', () =>
      documentInFront()?.uri.toString() === uri.toString() ? true : undefined,
    );
    await mark(uri, /game-changer/);
  });
});

/** Accepts an item of the list that is open, after moving in it. */
/** Runs a command that shows a list, and chooses the first item with such a label; nothing tells a test that a list is on the screen. */
async function choosing(label: string, work: () => Thenable<unknown>): Promise<void> {
  const original: unknown = Reflect.get(vscode.window, 'showQuickPick');
  const shown: string[] = [];
  const showQuickPick = (
    items: readonly vscode.QuickPickItem[],
  ): Promise<vscode.QuickPickItem | undefined> => {
    shown.push(...items.map((item) => item.label));
    return Promise.resolve(items.find((item) => item.label.startsWith(label)));
  };
  Object.assign(vscode.window, { showQuickPick });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { showQuickPick: original });
  }
  assert.ok(
    shown.some((item) => item.startsWith(label)),
    shown.join(', '),
  );
}

function rangeOf(words: string): vscode.Range {
  const before = TEXT.slice(0, TEXT.indexOf(words)).split('\n');
  const start = new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
  return new vscode.Range(start, start.translate(0, words.length));
}
