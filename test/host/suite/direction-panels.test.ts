import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { angleName, correctAngle } from '../../../src/core/directions/index.ts';
import { localizeInEnglish } from '../../../src/core/base/localize.ts';
import { BoardDesk } from '../../../src/vscode/directions/board/board-desk.ts';
import { JourneySteps } from '../../../src/vscode/session/state/journey-steps.ts';
import { DirectionWriter } from '../../../src/vscode/session/state/direction-source.ts';
import { MapDesk } from '../../../src/vscode/directions/map/map-desk.ts';
import { DirectionMemoryFiles } from '../../../src/vscode/session/state/direction-memory-files.ts';
import { ProvenanceFiles } from '../../../src/vscode/session/state/provenance-files.ts';
import { engineThread } from '../../../src/vscode/host/start-engine.ts';
import { BrandRegistry, type WorkspaceBrand } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { makeTimbre } from '../../../src/vscode/workspace/make-timbre.ts';
import type { FromMap, ToMap } from '../../../src/webview/angle-map/messages.ts';
import type { FromBoard, ToBoard } from '../../../src/webview/board/messages.ts';
import { until } from '../../until.ts';
import { personalStorage } from './personal-storage.ts';
import { at, draft, open, remove } from './editor.ts';
import { STRAP_DRAFT } from './strap-draft.ts';
import { memoryState } from './memory-state.ts';

const BRAND = 'harrow-and-pine';
const DRAFT = `${BRAND}/drafts/new-strap-leather.md`;
const MEMORY = `${BRAND}/directions.json`;

/** What the desks need of a session, beside the editor's own. */
async function ownSession(): Promise<{
  session: ConstructorParameters<typeof BoardDesk>[0];
  brand: WorkspaceBrand;
  dispose: () => void;
}> {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const log = vscode.window.createOutputChannel('Timbre panel tests', { log: true });
  const thread = engineThread(extension.extensionUri, log);
  const brands = new BrandRegistry(new FolderChanges());
  const learner = makeTimbre({
    host: thread,
    brands: brands,
    storage: at(`.panels-${String(Date.now())}`),
    log: log,
    personal: personalStorage(at(`.panels-${String(Date.now())}`)),
  }).learner;
  const directionMemory = new DirectionMemoryFiles(log, memoryState());
  const brand = (await brands.all()).find(({ slug }) => slug === BRAND);
  assert.ok(brand);
  return {
    session: {
      ...{ engine: thread.engine, learner, directionMemory, log },
      directionWriter: new DirectionWriter(),
      journeySteps: new JourneySteps(),
      provenance: new ProvenanceFiles(),
    },
    brand,
    dispose: () => {
      for (const disposable of [directionMemory, learner, brands, thread, log]) disposable.dispose();
    },
  };
}

const tab = (label: string): Promise<true> =>
  until(`the tab ${label}`, () =>
    vscode.window.tabGroups.all.some(({ tabs }) => tabs.some((shown) => shown.label === label))
      ? true
      : undefined,
  );

describe('the angle map and the direction board', () => {
  let own: Awaited<ReturnType<typeof ownSession>>;
  before(async () => {
    own = await ownSession();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  after(() => {
    own.dispose();
  });

  it('open in panels of their own', async () => {
    await open(DRAFT);
    await vscode.commands.executeCommand('timbre.openDirectionBoard');
    await tab('Ideas: new-strap-leather.md');
    await open(DRAFT);
    await vscode.commands.executeCommand('timbre.showAngleMap');
    await tab('Angle map: Harrow & Pine');
  });

  describe('the map', () => {
    let desk: MapDesk;
    const said: ToMap[] = [];
    const asked: string[] = [];
    const pages: string[] = [];
    before(() => {
      desk = new MapDesk(own.session, own.brand, {
        canAsk: () => true,
        ask: (angle) => {
          asked.push(angle);
          return Promise.resolve();
        },
        keep: (page) => {
          pages.push(page);
          return Promise.resolve();
        },
      });
      desk.onDidPost((message) => said.push(message));
    });
    after(() => {
      desk.dispose();
    });
    const picture = (): Extract<ToMap, { kind: 'picture' }> => {
      const last = said.at(-1);
      assert.ok(last?.kind === 'picture');
      return last;
    };

    it('shows every post of the corpus in one cell', async () => {
      await desk.receive({ kind: 'ready' });
      const { groups } = picture().picture;
      const { engine } = own.session;
      const { posts } = await engine.brands.summary({ brand: own.brand.folder });
      const rows = groups.flatMap((group) => group.rows);
      assert.ok(posts > 50);
      assert.equal(
        rows.reduce((sum, row) => sum + row.posts, 0),
        posts,
      );
      for (const row of rows)
        assert.equal(
          row.cells.reduce((sum, count) => sum + count, 0),
          row.posts,
        );
    });

    it('opens a post at the sentence that shows its angle', async () => {
      const rows = picture().picture.groups.flatMap((group) => group.rows);
      const used = rows.find(({ key, posts }) => key !== '' && posts > 0);
      assert.ok(used);
      await desk.receive({ kind: 'list', key: used.key, column: undefined });
      const last = said.at(-1);
      assert.ok(last?.kind === 'details');
      assert.equal(last.details.posts.length, used.posts);
      const post = last.details.posts.find(({ sentence }) => sentence !== undefined);
      assert.ok(post?.sentence);
      await desk.receive({ kind: 'open', post: post.post });
      const editor = vscode.window.activeTextEditor;
      assert.match(editor?.document.uri.path ?? '', /harrow-and-pine\/corpus\//);
      const text = editor?.document.getText().slice(editor.document.offsetAt(editor.selection.active)) ?? '';
      const words = (of: string): string[] => of.match(/\p{L}+/gu) ?? [];
      assert.deepEqual(words(text).slice(0, 3), words(post.sentence).slice(0, 3));
    });

    it('asks for a way never tried, keeps a page, and turns to channels', async () => {
      await desk.receive({ kind: 'ask', key: 'prediction' });
      assert.deepEqual(asked, ['prediction']);
      await desk.receive({ kind: 'keep' });
      assert.match(pages[0] ?? '', /^# Angles Harrow & Pine has used$/m);
      await desk.receive({ kind: 'show', by: 'channel' });
      assert.ok(picture().picture.columns.includes('newsletter'));
    });

    it('has the map as its memory was written by hand, and as it was when that is taken back', async () => {
      const rows = () => picture().picture.groups.flatMap((group) => group.rows);
      const of = (key: string): number => rows().find((row) => row.key === key)?.posts ?? 0;
      await desk.receive({ kind: 'show', by: 'period' });
      const used = rows().find(({ key, posts }) => key !== '' && posts > 0);
      assert.ok(used);
      const { posts } = await own.session.engine.directions.angleMap({ brand: own.brand.folder });
      const at = posts.findIndex(({ angle, opening }) => angle?.id === used.key && opening !== undefined);
      const { post } = posts[at] ?? {};
      assert.ok(post !== undefined);
      const { directionMemory } = own.session;
      assert.ok(
        await directionMemory.update(own.brand, (memory) => correctAngle(memory, { post, angle: 'none' })),
      );
      await until('the corrected map', () =>
        said.at(-1)?.kind === 'picture' && of(used.key) === used.posts - 1 ? true : undefined,
      );
      await desk.receive({ kind: 'list', key: '', column: undefined });
      const details = said.at(-1);
      assert.ok(details?.kind === 'details');
      assert.equal(details.details.posts.find((one) => one.post === at)?.correction, 'made');
      await desk.receive({ kind: 'takeBack', post: at });
      assert.equal((await directionMemory.read(own.brand)).angles, undefined);
      await desk.receive({ kind: 'show', by: 'period' });
      assert.equal(of(used.key), used.posts);
    });

    it('ignores messages about posts, rows and angles that do not exist', async () => {
      const before = said.length;
      const editor = vscode.window.activeTextEditor;
      const messages: FromMap[] = [
        { kind: 'open', post: 1e9 },
        { kind: 'list', key: 'no-such', column: 0 },
        { kind: 'ask', key: '__proto__' },
      ];
      for (const message of messages) await desk.receive(message);
      assert.equal(said.length, before);
      assert.equal(vscode.window.activeTextEditor, editor);
      assert.equal(asked.length, 1);
    });
  });

  describe('the board', () => {
    let desk: BoardDesk;
    let document: vscode.TextDocument;
    let board: ToBoard | undefined;
    before(async () => {
      const editor = await draft(`${BRAND}/drafts/board-{n}.md`, STRAP_DRAFT);
      document = editor.document;
      desk = new BoardDesk(own.session, own.brand, document.uri);
      desk.onDidPost((message) => {
        board = message;
      });
    });
    after(async () => {
      desk.dispose();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      const folder = at(`${BRAND}/drafts`);
      for (const [name] of await vscode.workspace.fs.readDirectory(folder))
        if (name.startsWith('board-')) await remove(`${BRAND}/drafts/${name}`);
      await remove(MEMORY);
      await remove(`${BRAND}/directions.provenance.jsonl`);
    });
    let first = 0;
    const titles = (): string[] => board?.cards.map(({ title }) => title) ?? [];

    it('begins with several cards', async () => {
      await desk.receive({ kind: 'ready' });
      assert.ok(board && board.cards.length >= 3);
      first = board.cards.length;
      assert.equal(board.fresh, 0);
      assert.equal(board.busy, undefined);
    });

    it('adds cards and never moves one', async () => {
      const before = titles();
      await desk.receive({ kind: 'more' });
      assert.deepEqual(titles().slice(0, first), before);
      assert.ok(titles().length > first);
      const count = titles().length;
      await desk.receive({ kind: 'like', card: 0 });
      assert.deepEqual(titles().slice(0, first), before);
      if (board?.notice === undefined) {
        assert.equal(titles().length, count + 1);
        assert.match(board?.cards.at(-1)?.notes.join() ?? '', /^Like “/);
      }
    });

    it('keeps a pin in memory, and folds a rejected card in its place until it is taken back', async () => {
      const before = titles();
      await desk.receive({ kind: 'pin', card: 1 });
      await desk.receive({ kind: 'reject', card: 2, reason: 'not-us' });
      assert.deepEqual([board?.cards[1]?.verdict, board?.cards[2]?.verdict], ['pinned', 'not-us']);
      const { directions } = await own.session.directionMemory.read(own.brand);
      assert.deepEqual(
        directions.map(({ title, verdict }) => [title, verdict]),
        [
          [before[1], 'pinned'],
          [before[2], 'not-us'],
        ],
      );
      await desk.receive({ kind: 'restore', card: 2 });
      assert.equal(board?.cards[2]?.verdict, undefined);
      assert.deepEqual(titles(), before);
      assert.equal((await own.session.directionMemory.read(own.brand)).directions.length, 1);
    });

    it('opens the line of the draft that a card was built from', async () => {
      const card = board?.cards.findIndex(({ isOfWhole }) => !isOfWhole) ?? -1;
      const [ground] = board?.cards[card]?.grounds ?? [];
      assert.ok(ground);
      assert.ok(board?.cards.every(({ isOfWhole, grounds }) => isOfWhole === (grounds.length === 0)));
      await desk.receive({ kind: 'open', card, ground: 0 });
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const selected = editor.document.getText(editor.selection);
      assert.equal(selected.replace(/\s+/g, ' '), ground.text);
      assert.equal(ground.place, `line ${String(editor.selection.start.line + 1)}`);
    });

    it('goes a way that the map asks for', async () => {
      const way = angleName('manifesto', localizeInEnglish);
      const other = new BoardDesk(own.session, own.brand, document.uri);
      let shown: ToBoard | undefined;
      other.onDidPost((message) => {
        shown = message;
      });
      await other.goThisWay('manifesto');
      // The page may come up only now: it is told what there is, and nothing more is asked for.
      await other.receive({ kind: 'ready' });
      other.dispose();
      assert.deepEqual(
        shown?.cards.map(({ angle }) => angle),
        [way],
      );
      assert.equal(shown.cards[0]?.notes[0], `Requested: ${way}`);
    });

    it('says when the draft has changed, and asks again', async () => {
      assert.equal(board?.hasChanged, false);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(
        document.uri,
        document.lineAt(document.lineCount - 1).range.end,
        '\nThe rivets are brass.\n',
      );
      await vscode.workspace.applyEdit(edit);
      assert.equal(board.hasChanged, true);
      await desk.receive({ kind: 'again' });
      assert.equal(board.hasChanged, false);
    });

    it('makes a branch beside the draft', async () => {
      await desk.receive({ kind: 'branch', card: 0 });
      assert.equal(board?.cards[0]?.verdict, 'taken');
      const names = (await vscode.workspace.fs.readDirectory(at(`${BRAND}/drafts`))).map(([name]) => name);
      assert.equal(names.filter((name) => /^board-\d+\..+\.md$/.test(name)).length, 1);
    });

    it('has what was pinned on top when it is opened again', async () => {
      const again = new BoardDesk(own.session, own.brand, document.uri);
      let shown: ToBoard | undefined;
      again.onDidPost((message) => {
        shown = message;
      });
      await again.receive({ kind: 'ready' });
      again.dispose();
      const pinned = titles()[1];
      const onTop = [...(shown?.kept ?? []), ...(shown?.cards.slice(0, 1) ?? [])].map(({ title }) => title);
      assert.ok(
        pinned !== undefined && onTop.includes(pinned),
        `${String(pinned)} is not among ${onTop.join()}`,
      );
    });

    it('ignores messages about cards and lines that do not exist, and an empty wish', async () => {
      const before = board;
      const messages: FromBoard[] = [
        { kind: 'branch', card: 99 },
        { kind: 'open', card: 0, ground: 99 },
        { kind: 'steer', words: '  ' },
      ];
      for (const message of messages) await desk.receive(message);
      assert.equal(board, before);
    });
  });
});
