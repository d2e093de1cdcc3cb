import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BrandRegistry } from '../../../src/vscode/workspace/brands/brand-registry.ts';
import { FolderChanges } from '../../../src/vscode/workspace/brands/folder-changes.ts';
import { DirectionOffers } from '../../../src/vscode/directions/offers/direction-offers.ts';
import { DraftBrands } from '../../../src/vscode/workspace/drafts.ts';
import type { Clock } from '../../../src/service/ports.ts';
import { GhostOnScreen } from '../../../src/vscode/session/state/ghost-on-screen.ts';
import { Snooze } from '../../../src/vscode/session/state/snooze.ts';
import { until } from '../../until.ts';
import { draft, type } from './editor.ts';

const HOUR = 3_600_000;
const BEGUN = `---
brand: harrow-and-pine
---
The old strap came off the Postbag on Tuesday, and it took Davy the best part of eleven hours to cut the new one.
`;
const MORE =
  'we sew it from two hides now and you can see the seam if you look for it but it holds and that is what a strap is for ';

/** Time that passes only when told to. */
class HandClock implements Clock {
  #now = 1_000_000;
  #tasks: { readonly at: number; readonly task: () => void }[] = [];

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, task: () => void): vscode.Disposable {
    const entry = { at: this.#now + milliseconds, task };
    this.#tasks.push(entry);
    return new vscode.Disposable(() => {
      this.#tasks = this.#tasks.filter((other) => other !== entry);
    });
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    const due = this.#tasks.filter(({ at }) => at <= this.#now);
    this.#tasks = this.#tasks.filter(({ at }) => at > this.#now);
    for (const { task } of due) task();
  }
}

const lenses = async (document: vscode.TextDocument): Promise<string[]> => {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    10,
  );
  return found.map(({ command }) => command?.title ?? '');
};

describe('offering directions', () => {
  let editor: vscode.TextEditor;
  const ghostText = vscode.workspace.getConfiguration('timbre.ghostText');

  before(() => ghostText.update('enabled', false, vscode.ConfigurationTarget.Global));
  after(() => ghostText.update('enabled', undefined, vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    editor = await draft('harrow-and-pine/drafts/offers-{n}.md', BEGUN);
    const end = editor.document.positionAt(BEGUN.length);
    editor.selection = new vscode.Selection(end, end);
  });
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('puts one quiet line at the head of the draft when the writer pauses, and takes it away when told', async () => {
    assert.deepEqual(await lenses(editor.document), []);
    await type(MORE);
    const shown = await until('the offer', async () => {
      const titles = await lenses(editor.document);
      return titles.length > 0 ? titles : undefined;
    });
    assert.deepEqual(shown, ['Stuck? Get ideas for this draft', 'Dismiss']);
    await vscode.commands.executeCommand('timbre.dismissDirections');
    assert.deepEqual(await lenses(editor.document), []);
  });

  describe('with the clock in hand', () => {
    const clock = new HandClock();
    const state = new Map<string, unknown>();
    const workspaceState = {
      get: (key: string): unknown => state.get(key),
      update: (key: string, value: unknown) => {
        state.set(key, JSON.parse(JSON.stringify(value)));
        return Promise.resolve();
      },
    };
    let registry: BrandRegistry;
    let session: ConstructorParameters<typeof DirectionOffers>[0];
    let offers: DirectionOffers;
    let log: vscode.LogOutputChannel;

    beforeEach(() => {
      state.clear();
      log = vscode.window.createOutputChannel('Timbre tests', { log: true });
      registry = new BrandRegistry(new FolderChanges());
      const drafts = new DraftBrands(registry);
      session = {
        context: { workspaceState },
        drafts,
        snooze: new Snooze(clock),
        log,
        ghostText: new GhostOnScreen(),
      };
      offers = new DirectionOffers(session, clock);
    });
    afterEach(() => {
      for (const disposable of [offers, session.snooze, session.drafts, registry, log]) disposable.dispose();
    });

    const isOffering = (): boolean => offers.isOffering(editor.document);
    const offered = (): Promise<true> => until('the offer', () => (isOffering() ? true : undefined));
    /** Brands are looked up in between. */
    const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

    it('is silent after two that were left, in the next window too, until somebody asks', async () => {
      for (let time = 1; time <= 2; time++) {
        await type(MORE);
        clock.pass(2 * HOUR);
        await offered();
        offers.declined(editor.document);
        assert.equal(isOffering(), false);
      }
      await type(MORE);
      clock.pass(2 * HOUR);
      await settled();
      assert.equal(isOffering(), false);
      offers.dispose();
      offers = new DirectionOffers(session, clock);
      await type(MORE);
      clock.pass(2 * HOUR);
      await settled();
      assert.equal(isOffering(), false);
      offers.asked(editor.document);
      await type(MORE);
      clock.pass(2 * HOUR);
      await offered();
    });

    it('keeps quiet while snoozing, beside ghost text, and where the setting says so', async () => {
      const silently = async (): Promise<void> => {
        await type(MORE);
        clock.pass(5000);
        await settled();
        assert.equal(isOffering(), false);
      };
      session.snooze.start();
      await silently();
      session.snooze.stop();
      session.ghostText.set({ isShown: () => true, describe: () => [] });
      await silently();
      session.ghostText.set({ isShown: () => false, describe: () => [] });
      const settings = vscode.workspace.getConfiguration('timbre.directions');
      await settings.update('suggestWhenPaused', false, vscode.ConfigurationTarget.Global);
      await silently();
      await settings.update('suggestWhenPaused', undefined, vscode.ConfigurationTarget.Global);
      await type('and so on ');
      clock.pass(5000);
      await offered();
    });
  });
});
