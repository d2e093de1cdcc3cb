import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  branchName,
  directionIn,
  readMemory,
  readProvenance,
  type Direction,
  type RememberedDirection,
} from '../../../src/core/directions/index.ts';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre } from '../../../src/vscode/workspace/make-timbre.ts';
import { DirectionRound } from '../../../src/vscode/directions/direction-round.ts';
import { JourneySteps } from '../../../src/vscode/session/state/journey-steps.ts';
import { DirectionWriter, type DirectionSource } from '../../../src/vscode/session/state/direction-source.ts';
import { DirectionMemoryFiles } from '../../../src/vscode/session/state/direction-memory-files.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import { sleep, until } from '../../until.ts';
import { personalStorage } from './personal-storage.ts';
import { at, draft, remove, write } from './editor.ts';
import { STRAP_DRAFT as TEXT } from './strap-draft.ts';
import { memoryState } from './memory-state.ts';

const BRAND = 'harrow-and-pine';
/** Ideas that the draft gets. */
const SHOWN = 3;
const MEMORY = `${BRAND}/directions.json`;
const PROVENANCE = `${BRAND}/directions.provenance.jsonl`;

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(at(path)));

/** Every file below a folder with its bytes. */
async function filesIn(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.Directory)
      for (const [path, bytes] of await filesIn(uri)) files.set(path, bytes);
    else files.set(uri.path, Buffer.from(await vscode.workspace.fs.readFile(uri)).toString('base64'));
  }
  return files;
}

const allTabs = (): readonly vscode.Tab[] => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs);
const labels = (): string[] => allTabs().map(({ label }) => label);

/** The page beside the draft; empty while there is none. */
function page(): string {
  const open = allTabs().flatMap(({ input }) =>
    input instanceof vscode.TabInputText && input.uri.scheme === 'timbre-direction'
      ? [String(input.uri)]
      : [],
  );
  const shown = vscode.workspace.textDocuments.find(({ uri }) => open.includes(uri.toString()));
  return shown?.getText().trim() ?? '';
}

/** The first line of a page. */
const titleOf = (text: string): string => /^.+$/m.exec(text)?.[0] ?? '';
const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(command);
const next = (): Thenable<unknown> => run('workbench.action.quickOpenSelectNext');
const accept = (): Thenable<unknown> => run('workbench.action.acceptSelectedQuickOpenItem');
const escape = (): Thenable<unknown> => run('workbench.action.closeQuickOpen');

describe('creative directions', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    editor = await draft(`${BRAND}/drafts/directions-{n}.md`, TEXT);
  });
  afterEach(async () => {
    await escape();
    await run('workbench.action.closeAllEditors');
    for (const file of [MEMORY, PROVENANCE]) await remove(file).catch(() => undefined);
  });

  /** Asks for directions; resolves to when the asking ends, once the first is shown. */
  const ask = async (): Promise<{ readonly ended: Thenable<unknown>; readonly first: string }> => {
    const ended = run('timbre.suggestDirections');
    const first = await until('a direction', () => (titleOf(page()) === '' ? undefined : page()));
    return { ended, first };
  };
  const moveOn = async (from: string): Promise<string> => {
    await next();
    return until('the next direction', () => (page() === from || page() === '' ? undefined : page()));
  };

  it('are shown beside the draft one after the other, and Escape leaves every byte, tab and caret as it was', async () => {
    editor.selection = new vscode.Selection(4, 3, 4, 7);
    const before = { files: await filesIn(at(BRAND)), labels: labels(), selection: editor.selection };
    const { ended, first } = await ask();
    assert.equal(vscode.window.activeTextEditor?.document, editor.document);
    const pages = [first];
    for (let moves = 1; moves < SHOWN; moves++) pages.push(await moveOn(pages.at(-1) ?? ''));
    assert.equal(new Set(pages.map(titleOf)).size, SHOWN);
    for (const text of pages) {
      const passages = [...text.matchAll(/^“(.+)” {2}line (\d+)$/gm)];
      // What asks about the whole draft is shown with no line of it.
      assert.equal(passages.length > 0, !text.includes('About the whole draft'), text);
      for (const [, passage] of passages)
        assert.ok(TEXT.replace(/\s+/g, ' ').includes(passage ?? '?'), `not in the draft: ${passage ?? ''}`);
    }
    await escape();
    await ended;
    await until('the page to go', () => (page() === '' ? true : undefined));
    assert.deepEqual(labels(), before.labels);
    assert.equal(vscode.window.tabGroups.all.length, 1);
    assert.deepEqual(await filesIn(at(BRAND)), before.files);
    assert.ok(editor.selection.isEqual(before.selection));
    assert.equal(vscode.window.activeTextEditor, editor);
    assert.equal(editor.document.isDirty, false);
  });

  it('make a branch on Enter, beside the draft and never over a file, shown as a diff, with its origin kept', async () => {
    const { ended, first } = await ask();
    const title = titleOf(first);
    const name = editor.document.uri.path.split('/').at(-1) ?? '';
    const taken = `${BRAND}/drafts/${branchName(name, title, 1)}`;
    await write(taken, 'Somebody’s own file.\n');
    await accept();
    await ended;
    const input = await until('the diff', () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return tab instanceof vscode.TabInputTextDiff ? tab : undefined;
    });
    assert.equal(await read(taken), 'Somebody’s own file.\n');
    assert.equal(input.original.toString(), editor.document.uri.toString());
    const branch = `${BRAND}/drafts/${branchName(name, title, 2)}`;
    assert.equal(input.modified.toString(), at(branch).toString());
    const text = await read(branch);
    assert.ok(text.startsWith('---\ntitle: The old strap\nchannel: journal\n---\n<!-- timbre-direction '));
    assert.ok(text.endsWith(TEXT.slice(TEXT.indexOf('The old strap came'))));
    assert.ok(text.includes(title));
    assert.equal(editor.document.getText(), TEXT);
    assert.equal(page(), '');
    const kept = readProvenance(await read(PROVENANCE));
    assert.deepEqual(
      kept
        .filter(({ took }) => took === 'branch')
        .map((entry) => [entry.title, entry.direction, entry.branch]),
      [[title, directionIn(text), branch]],
    );
    const { memory } = readMemory(await read(MEMORY));
    assert.deepEqual(
      memory.directions.map((entry) => [entry.verdict, entry.title]),
      [['taken', title]],
    );
    await remove(taken);
    await remove(branch);
  });

  it('remember what was rejected, in a file one can read, and keep it away', async () => {
    const { ended, first } = await ask();
    await run('timbre.directionActions');
    await pause();
    for (let moves = 0; moves < REJECT; moves++) await next();
    await accept();
    await pause();
    // “Not for us” is the second reason.
    await next();
    await accept();
    const rejected: RememberedDirection = await until('the verdict', async () =>
      readMemory(await read(MEMORY).catch(() => '')).memory.directions.at(0),
    );
    assert.deepEqual([rejected.verdict, rejected.title], ['not-us', titleOf(first)]);
    await until('another in its place', () => (titleOf(page()) === titleOf(first) ? undefined : true));
    await escape();
    await ended;
    const again = await ask();
    const pages = [again.first];
    for (let moves = 2; moves < SHOWN; moves++) pages.push(await moveOn(pages.at(-1) ?? ''));
    for (const text of pages) assert.notEqual(titleOf(text), rejected.title);
    await escape();
    await again.ended;
  });

  it('leave a broken memory alone, and are shown and branched all the same', async () => {
    const broken = '{ "version": 1, "directions": [ oh';
    await write(MEMORY, broken);
    const { ended } = await ask();
    await accept();
    await ended;
    await until('the diff', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff
        ? true
        : undefined,
    );
    assert.equal(await read(MEMORY), broken);
  });

  it('say when a draft gives too little, and show nothing beside it', async () => {
    await draft(`${BRAND}/drafts/directions-{n}.md`, 'New straps.\n');
    const ended = run('timbre.suggestDirections');
    await pause();
    assert.equal(page(), '');
    await accept();
    await ended;
    assert.deepEqual(
      allTabs().filter(({ input }) => input instanceof vscode.TabInputTextDiff),
      [],
    );
  });
});

/** Where “Reject…” stands among the actions of a direction, from 0. */
const REJECT = 6;

/** A list that comes up is filled a moment later, and nothing tells an extension. */
const pause = (): Promise<void> => sleep(2000);

describe('directions with a writer', () => {
  const disposables: vscode.Disposable[] = [];
  let round: (source: DirectionSource) => Promise<DirectionRound>;

  before(async () => {
    const extension = vscode.extensions.getExtension('timbre.timbre');
    assert.ok(extension);
    const log = vscode.window.createOutputChannel('Timbre tests', { log: true });
    const thread = engineThread(extension.extensionUri, log);
    const registry = new BrandRegistry(new FolderChanges());
    const learner = makeTimbre({
      host: thread,
      brands: registry,
      storage: at('directions-storage'),
      log: log,
      personal: personalStorage(at('directions-storage')),
    }).learner;
    const directionMemory = new DirectionMemoryFiles(log, memoryState());
    disposables.push(directionMemory, learner, registry, thread, log);
    const brand = (await registry.all()).find(({ slug }) => slug === BRAND);
    assert.ok(brand);
    round = async (source) => {
      const { document } = await draft(`${BRAND}/drafts/directions-writer-{n}.md`, TEXT);
      const directionWriter = new DirectionWriter();
      directionWriter.set(source);
      const journeySteps = new JourneySteps();
      const session = { engine: thread.engine, learner, log, directionMemory, directionWriter, journeySteps };
      const made = new DirectionRound(session, brand, document, []);
      assert.equal(await made.renew(), undefined);
      return made;
    };
  });
  after(async () => {
    for (const disposable of disposables) disposable.dispose();
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await remove('directions-storage').catch(() => undefined);
  });

  const composer = { kind: 'writer', writer: 'ollama', model: 'small' } as const;
  const reworded = (direction: Direction): Direction => ({ ...direction, title: 'In other words', composer });

  it('come in the writer’s words card by card, each in its place, the others as planned', async () => {
    const made = await round((_brand, _document, _call, planned, onDirection) => {
      onDirection(2, reworded(planned[2]!));
      onDirection(1, reworded(planned[1]!));
      return Promise.reject(new Error('cut off'));
    });
    await made.working;
    const titles = made.cards.directions.map(({ title }) => title === 'In other words');
    assert.deepEqual(titles, [false, true, true]);
    made.dispose();
  });

  it('are not changed by a writer who answers when nobody wants it any more', async () => {
    let late = (): void => undefined;
    const made = await round(async (_brand, _document, _call, planned, onDirection, token) => {
      await new Promise<void>((resolve) => {
        token.onCancellationRequested(() => {
          resolve();
        });
      });
      late = () => {
        onDirection(0, reworded(planned[0]!));
      };
    });
    const { working } = made;
    const planned = made.cards.directions.map(({ title }) => title);
    made.dispose();
    await working;
    late();
    assert.deepEqual(
      made.cards.directions.map(({ title }) => title),
      planned,
    );
  });

  it('are others when more are asked for', async () => {
    const made = await round(() => Promise.resolve());
    const first = made.cards.directions.map(({ id }) => id);
    assert.equal(await made.renew(), undefined);
    const second = made.cards.directions.map(({ id }) => id);
    assert.equal(new Set([...first, ...second]).size, first.length + second.length);
    made.dispose();
  });
});
