import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { valueIn } from '../../../src/core/brand/index.ts';
import { until } from '../../until.ts';
import { at, draft, mark, open, remove, write, writeOver } from './editor.ts';

const PROFILE = 'harrow-and-pine/harrow-and-pine.brand.json';
const accept = (): Thenable<unknown> =>
  vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');

const profile = async (): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(PROFILE)));

/** Accepts what is chosen in the list until the profile has changed. */
const acceptUntil = (pattern: RegExp): Promise<string> =>
  until(`a profile with ${String(pattern)}`, async () => {
    await accept();
    const text = await profile();
    return pattern.test(text) ? text : undefined;
  });

/** What a box asked. */
interface Asked {
  readonly title: string | undefined;
  readonly value: string | undefined;
}

/** Answers the boxes of a command one after the other, as a test cannot type into them; undefined keeps what a box proposes. */
function answering(answers: readonly (string | undefined)[]): {
  readonly asked: Asked[];
  readonly restore: () => void;
} {
  const original: unknown = Reflect.get(vscode.window, 'showInputBox');
  const asked: Asked[] = [];
  const showInputBox = async (box: vscode.InputBoxOptions): Promise<string> => {
    const answer = answers[asked.length] ?? box.value ?? '';
    asked.push({ title: box.title, value: box.value });
    assert.ok(asked.length <= answers.length, `not expected: ${box.title ?? ''}`);
    assert.equal((await box.validateInput?.(answer)) ?? undefined, undefined);
    return answer;
  };
  Object.assign(vscode.window, { showInputBox });
  return { asked, restore: () => void Object.assign(vscode.window, { showInputBox: original }) };
}

/** The list that a command opens, those of `showQuickPick` aside; choosing accepts one of its entries, whatever VS Code shows by then. */
function openedList(): { readonly choose: (at: number) => boolean; readonly restore: () => void } {
  const original = vscode.window.createQuickPick;
  let opened: vscode.QuickPick<vscode.QuickPickItem> | undefined;
  let accepted: (() => void) | undefined;
  const createQuickPick = (): vscode.QuickPick<vscode.QuickPickItem> => {
    opened = original();
    const onDidAccept = (listener: () => void): vscode.Disposable => {
      accepted = listener;
      return new vscode.Disposable(() => undefined);
    };
    return Object.defineProperty(opened, 'onDidAccept', { value: onDidAccept });
  };
  Object.assign(vscode.window, { createQuickPick });
  return {
    choose: (at) => {
      const item = opened?.items[at];
      if (!item || !accepted) return false;
      Object.defineProperty(opened, 'selectedItems', { value: [item] });
      accepted();
      return true;
    },
    restore: () => void Object.assign(vscode.window, { createQuickPick: original }),
  };
}

/** An entry that a list of a profile has and had not before. */
function added(list: 'terms' | 'facts' | 'pairs', before: string, after: string): unknown {
  const entriesOf = (text: string): unknown[] => {
    const value = valueIn(text, [list]);
    return Array.isArray(value) ? value : [];
  };
  const known = new Set(entriesOf(before).map((entry) => JSON.stringify(entry)));
  const fresh = entriesOf(after).filter((entry) => !known.has(JSON.stringify(entry)));
  assert.equal(fresh.length, 1);
  return fresh[0];
}

describe('rules from a selection', () => {
  let before: string;
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    before = await profile();
    editor = await draft(
      'harrow-and-pine/drafts/rules-{n}.md',
      'Two zeppelins landed; nobody saw the zeppelin!\n',
    );
  });
  afterEach(async () => {
    await writeOver(PROFILE, before);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(editor.document.uri);
  });

  it('the word at the cursor is banned, and marked in the draft', async () => {
    editor.selection = new vscode.Selection(0, 40, 0, 40);
    void vscode.commands.executeCommand('timbre.banWord');
    const after = await acceptUntil(/"zeppelin"/);
    // A minimal edit: everything else stays as it was.
    assert.equal(
      after.replace(/,?\s*\{\s*"term":\s*"zeppelin"\s*\}/, '').replace(/\s/g, ''),
      before.replace(/\s/g, ''),
    );
    await mark(editor.document.uri, /“zeppelins” is on Harrow & Pine’s banned list/);
  });

  it('a word is preferred to others, which the draft is told of', async () => {
    editor.selection = new vscode.Selection(0, 14, 0, 20);
    const boxes = answering(['nobody,  zeppelins,']);
    try {
      void vscode.commands.executeCommand('timbre.preferWord');
      const after = await acceptUntil(/"use": "landed"/);
      assert.deepEqual(added('terms', before, after), { use: 'landed', insteadOf: ['nobody', 'zeppelins'] });
      assert.deepEqual(boxes.asked, [{ title: 'Say “landed” instead of…', value: undefined }]);
    } finally {
      boxes.restore();
    }
    const found = await mark(editor.document.uri, /landed/);
    assert.match(editor.document.getText(found.range), /nobody|zeppelin/);
  });

  it('a passage becomes a fact, with what shows it and its last day', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 20);
    const boxes = answering([undefined, ' log.pdf ', '2027-01-31']);
    try {
      void vscode.commands.executeCommand('timbre.addFact');
      const after = await acceptUntil(/log\.pdf/);
      assert.deepEqual(added('facts', before, after), {
        text: 'Two zeppelins landed',
        source: 'log.pdf',
        expires: '2027-01-31',
      });
      assert.equal(boxes.asked[0]?.value, 'Two zeppelins landed');
    } finally {
      boxes.restore();
    }
  });

  it('a passage of a draft is the before of a pair, one of a post the after', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 20);
    const ofDraft = answering(['A pair of airships came down', 'Plain words']);
    try {
      await vscode.commands.executeCommand('timbre.addPair');
    } finally {
      ofDraft.restore();
    }
    const first = await profile();
    assert.deepEqual(added('pairs', before, first), {
      before: 'Two zeppelins landed',
      after: 'A pair of airships came down',
      why: 'Plain words',
    });
    const post = await open('harrow-and-pine/corpus/2024-09-13-bench-note-41.md');
    const start = post.document.getText().indexOf('Hello from the chapel.');
    const place = post.document.positionAt(start);
    post.selection = new vscode.Selection(place, place.translate(0, 'Hello from the chapel.'.length));
    const ofPost = answering(['Greetings from our premises.', '']);
    try {
      await vscode.commands.executeCommand('timbre.addPair');
    } finally {
      ofPost.restore();
    }
    assert.deepEqual(added('pairs', first, await profile()), {
      before: 'Greetings from our premises.',
      after: 'Hello from the chapel.',
    });
    assert.equal(ofPost.asked[0]?.value, 'Hello from the chapel.');
  });

  it('words that writers change are counted at a save, and become a rule with a test', async () => {
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 4, 0, 13), 'airships');
    });
    await editor.document.save();
    const tests = 'harrow-and-pine/tests/corrections.voice.yaml';
    const list = openedList();
    try {
      void vscode.commands.executeCommand('timbre.reviewCorrections');
      await until('the ways', async () => {
        // The second way adds a test, too.
        if (list.choose(1)) return true;
        await accept();
        return undefined;
      });
    } finally {
      list.restore();
    }
    const added = await until('a rule from a correction', async () => {
      const text = await profile();
      return text.includes('"airships"') ? text : undefined;
    });
    assert.match(added, /"use": "airships",\s*"insteadOf": \[\s*"zeppelins"/);
    const written = new TextDecoder().decode(await vscode.workspace.fs.readFile(at(tests)));
    assert.match(written, /rule: terms\/preferred/);
    await remove(tests);
  });

  it('sentences of the don’ts mark the draft', async () => {
    const found = await mark(editor.document.uri, /No semi-colons/);
    assert.equal(editor.document.getText(found.range), ';');
    await mark(editor.document.uri, /No exclamation marks and no emoji/);
  });
});

describe('tests of a brand', () => {
  const FILE = 'harrow-and-pine/tests/host.voice.yaml';
  after(() => remove(FILE));

  it('are shown in the Testing view', async () => {
    await write(FILE, 'rules:\n  - rule: terms/banned\n    marks: [A luxury bag.]\n');
    await until('the tests', async () => {
      const ids = await vscode.commands.executeCommand<string[] | undefined>(
        'vscode.testing.getControllersWithTests',
      );
      return ids?.some((id) => /timbre/i.test(id)) ? ids : undefined;
    });
  });
});
