import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ProfilePage, type PageSources } from '../../../src/vscode/profile-editor/profile-page.ts';
import type {
  FromProfilePage,
  PageEdit,
  TableView,
  ToProfilePage,
} from '../../../src/webview/profile/messages.ts';
import { until } from '../../until.ts';
import { at, open, remove, write } from './editor.ts';
import * as wording from '../../../src/vscode/profile-editor/form-wording.ts';

const TEXT = `{
  // The name on the shop.
  "name": "Form",
  "banned": [
    { "term": "seamless" }, // straps have seams
    { "term": "guaranteed", "why": "Nothing is." }
  ]
}
`;

/** A form on a document, without the page itself: the messages are those that the page gets and sends. */
class Form implements vscode.Disposable {
  readonly #page: ProfilePage;
  readonly #tables = new Map<string, TableView>();
  readonly #answers = new Map<number, Extract<ToProfilePage, { kind: 'answer' }>>();
  last: ToProfilePage['kind'] | undefined;
  flushed: FromProfilePage[] = [];
  #edits = 0;

  constructor(readonly document: vscode.TextDocument) {
    const impact: PageSources['impact'] = {
      ask: () => undefined,
      dispose: () => undefined,
      open: () => Promise.resolve(),
      onDidAnswer: () => new vscode.Disposable(() => undefined),
    };
    this.#page = new ProfilePage(document, { wording, impact, habits: () => Promise.resolve(undefined) });
    this.#page.onDidPost((message) => {
      if (message.kind === 'form' || message.kind === 'broken') this.last = message.kind;
      if (message.kind === 'form') for (const table of message.tables) this.#tables.set(table.id, table);
      if (message.kind === 'answer') this.#answers.set(message.edit, message);
      if (message.kind !== 'flush') return;
      const pending = this.flushed.splice(0);
      void Promise.all(pending.map((late) => this.#page.receive(late))).then(() =>
        this.#page.receive({ kind: 'flushed', id: message.id }),
      );
    });
  }

  ready(): Promise<void> {
    return this.#page.receive({ kind: 'ready' });
  }

  rows(id = '/banned'): readonly (readonly string[])[] {
    return this.#tables.get(id)?.rows ?? [];
  }

  async edit(edit: PageEdit): Promise<Extract<ToProfilePage, { kind: 'answer' }>> {
    const id = ++this.#edits;
    await this.#page.receive({ kind: 'edit', id, edit });
    const answer = this.#answers.get(id);
    assert.ok(answer);
    return answer;
  }

  dispose(): void {
    this.#page.dispose();
  }
}

const set = (row: number, before: readonly string[], column: number, value: string): PageEdit => ({
  ...{ kind: 'set', table: '/banned', row, before, column, value },
});

async function change(document: vscode.TextDocument, from: string, to: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const start = document.getText().indexOf(from);
  assert.ok(start >= 0, `${from} is not in the text`);
  edit.replace(
    document.uri,
    new vscode.Range(document.positionAt(start), document.positionAt(start + from.length)),
    to,
  );
  assert.ok(await vscode.workspace.applyEdit(edit));
}

describe('the form of a profile', () => {
  let form: Form;
  let document: vscode.TextDocument;
  let file: string;
  let count = 0;

  beforeEach(async () => {
    // A file for each test: a document that another one left changed stays in memory.
    file = `form/${String(++count)}/form.brand.json`;
    await write(file, TEXT);
    document = await vscode.workspace.openTextDocument(at(file));
    form = new Form(document);
    await form.ready();
  });
  afterEach(async () => {
    form.dispose();
    await document.save();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
  after(() => remove('form'));

  it('is what a profile opens as, and its text is one command away', async () => {
    await vscode.commands.executeCommand('vscode.open', at(file));
    const input = (): unknown => vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    await until('the form', () => {
      const shown = input();
      return shown instanceof vscode.TabInputCustom && shown.viewType === 'timbre.profile' ? true : undefined;
    });
    await vscode.commands.executeCommand('timbre.editProfileAsText');
    await until('the text', () => (input() instanceof vscode.TabInputText ? true : undefined));
    await vscode.commands.executeCommand('timbre.editProfileAsForm');
    await until('the form again', () => (input() instanceof vscode.TabInputCustom ? true : undefined));
  });

  it('changes only the edited value, which undo takes back and save writes', async () => {
    await vscode.commands.executeCommand('vscode.open', at(file));
    const changes: string[] = [];
    const watching = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) changes.push(...event.contentChanges.map(({ text }) => text));
    });
    const answer = await form.edit(set(1, ['guaranteed', 'Nothing is.'], 0, 'certain'));
    assert.equal(answer.fault, undefined);
    assert.deepEqual(answer.row, ['certain', 'Nothing is.']);
    assert.deepEqual(changes, ['certain']);
    assert.equal(document.getText(), TEXT.replace('guaranteed', 'certain'));
    assert.ok(document.isDirty);
    await vscode.commands.executeCommand('undo');
    await until('the undo', () => (document.getText() === TEXT ? true : undefined));
    await until('the form', () => (form.rows()[1]?.[0] === 'guaranteed' ? true : undefined));
    await vscode.commands.executeCommand('redo');
    await until('the redo', () => (document.getText().includes('certain') ? true : undefined));
    await document.save();
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(file)));
    assert.equal(saved, TEXT.replace('guaranteed', 'certain'));
    watching.dispose();
  });

  it('saves what is typed and not sent yet', async () => {
    await form.edit(set(0, ['seamless', ''], 1, 'It has seams.'));
    form.flushed.push({ kind: 'edit', id: 99, edit: set(1, ['guaranteed', 'Nothing is.'], 1, 'Late.') });
    assert.ok(await document.save());
    const saved = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(file)));
    assert.match(saved, /It has seams/);
    assert.match(saved, /Late\./);
  });

  it('finds the edited row where others were added above it elsewhere, and keeps both', async () => {
    await change(document, '"banned": [', '"banned": [\n    { "term": "first" },');
    const answer = await form.edit(set(1, ['guaranteed', 'Nothing is.'], 1, 'Mine.'));
    assert.equal(answer.fault, undefined);
    assert.match(document.getText(), /"first"[^]*"guaranteed", "why": "Mine\."/);
  });

  it('announces a field that was changed elsewhere meanwhile, and changes nothing', async () => {
    await change(document, 'Nothing is.', 'Theirs.');
    const answer = await form.edit(set(1, ['guaranteed', 'Nothing is.'], 1, 'Mine.'));
    assert.equal(answer.fault?.kind, 'changed');
    assert.equal(answer.fault.now, 'Theirs.');
    assert.match(document.getText(), /Theirs\./);
    const again = await form.edit(set(1, ['guaranteed', 'Theirs.'], 1, 'Mine.'));
    assert.equal(again.fault, undefined);
  });

  it('follows a change of the file on the disk', async () => {
    await write(file, TEXT.replace('seamless', 'flawless'));
    await until('the form', () => (form.rows()[0]?.[0] === 'flawless' ? true : undefined));
  });

  it('waits while the text is broken, writes nothing, and comes back', async () => {
    await change(document, '"name": "Form",', '"name": "Form"');
    await until('the notice', () => (form.last === 'broken' ? true : undefined));
    const broken = document.getText();
    const answer = await form.edit(set(1, ['guaranteed', 'Nothing is.'], 1, 'Mine.'));
    assert.equal(answer.fault?.kind, 'gone');
    assert.equal(document.getText(), broken);
    await change(document, '"name": "Form"', '"name": "Form",');
    await until('the form', () => (form.last === 'form' ? true : undefined));
    assert.equal(form.rows().length, 2);
  });

  it('shows the same in two forms and in the text beside', async () => {
    const second = new Form(document);
    await second.ready();
    const editor = await open(file);
    await form.edit({
      kind: 'add',
      table: '/banned',
      at: 2,
      after: ['guaranteed', 'Nothing is.'],
      rows: [['smart', '']],
    });
    await until('the second form', () => (second.rows().length === 3 ? true : undefined));
    assert.match(editor.document.getText(), /\{ "term": "smart" \}/);
    second.dispose();
  });
});
