import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { asRejected, type OfferPolicyEvent } from '../../../src/core/offer-policy/suggestions/index.ts';
import type { Clock } from '../../../src/service/ports.ts';
import { mergeOffers, type Offer } from '../../../src/service/suggestions/offer-source.ts';
import { describeQuiet } from '../../../src/vscode/ghost-text/describe-quiet.ts';
import { Snooze } from '../../../src/vscode/session/state/snooze.ts';
import { OfferWatch } from '../../../src/service/suggestions/offer-watch.ts';
import { OFFER_POLICY_FILE, OfferPolicyStore } from '../../../src/service/suggestions/offer-policy-store.ts';
import { reportEdits } from '../../../src/vscode/ghost-text/report-edits.ts';
import { storageIn } from '../../../src/vscode/platform/storage.ts';
import { eventually, sleep, until } from '../../until.ts';
import { at, draft, remove, type } from './editor.ts';

const COMMIT = 'editor.action.inlineSuggest.commit';
const LINE = 'The kettle is on.\n\nOrder by noo';

/** A clock that stands still until it is told how much time has passed. */
function handClock(): Clock & { pass(milliseconds: number): void } {
  let now = 1_700_000_000_000;
  let waiting: { at: number; task: () => void }[] = [];
  return {
    now: () => now,
    after: (milliseconds, task) => {
      const entry = { at: now + milliseconds, task };
      waiting.push(entry);
      return new vscode.Disposable(() => {
        waiting = waiting.filter((other) => other !== entry);
      });
    },
    pass(milliseconds) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = waiting.filter((entry) => entry.at <= end).sort((a, b) => a.at - b.at);
        if (!next) break;
        waiting = waiting.filter((entry) => entry !== next);
        now = next.at;
        next.task();
      }
      now = end;
    },
  };
}

async function draftWith(text: string): Promise<vscode.TextEditor> {
  const editor = await draft('harrow-and-pine/drafts/restraint-{n}.md', text);
  const end = editor.document.positionAt(text.length);
  editor.selection = new vscode.Selection(end, end);
  return editor;
}

let looks = 0;
async function page(): Promise<string> {
  const uri = vscode.Uri.from({
    scheme: 'timbre-restraint',
    path: '/Ghost Text.md',
    fragment: String(looks++),
  });
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** Waits for ghost text and takes it; returns what was put in. */
const takenOnceShown = (editor: vscode.TextEditor): Promise<string> =>
  until('ghost text', async () => (await taken(editor)) || undefined);

/** Waits until the page has a row of this name and count. */
const counted = (name: string, count: number): Promise<void> =>
  eventually(async () => {
    assert.match(await page(), new RegExp(`\\| ${name} \\| ${count} \\|`));
  });

/** Takes whatever ghost text stands; returns what was put in. */
async function taken(editor: vscode.TextEditor): Promise<string> {
  const before = editor.document.getText();
  await sleep(500);
  await vscode.commands.executeCommand(COMMIT);
  await sleep(100);
  return editor.document.getText().slice(before.length);
}

describe('restraint', () => {
  before(async () => {
    const editor = await draftWith(`${LINE}n`);
    await until('ghost text', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      return (await taken(editor)) || undefined;
    });
    await close();
  });
  beforeEach(() => vscode.commands.executeCommand('timbre.resetGhostTextStatistics'));
  afterEach(close);

  it('lets ghost text come while typing', async () => {
    const editor = await draftWith(LINE);
    await type('n');
    assert.match(await takenOnceShown(editor), /^ and it goes/);
    await counted('Accepted', 1);
  });

  it('does not offer again what was sent away', async () => {
    const editor = await draftWith(LINE);
    await type('n');
    await counted('Shown', 1);
    await sleep(500);
    await vscode.commands.executeCommand('timbre.dismissSuggestion');
    await counted('Dismissed', 1);
    await vscode.commands.executeCommand('deleteLeft');
    await type('n');
    assert.equal(await taken(editor), '');
    await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
    assert.match(await takenOnceShown(editor), /^ and it goes/);
  });

  it('does not offer again what was ignored after it was read', async () => {
    const editor = await draftWith(LINE);
    await type('n');
    await counted('Shown', 1);
    await sleep(1300);
    await type(',');
    await counted('Ignored', 1);
    await vscode.commands.executeCommand('deleteLeft');
    await vscode.commands.executeCommand('deleteLeft');
    await type('n');
    assert.equal(await taken(editor), '');
  });

  it('remembers what was undone', async () => {
    const editor = await draftWith(LINE);
    await type('n');
    assert.match(await takenOnceShown(editor), /^ and it goes/);
    await vscode.commands.executeCommand('undo');
    await counted('Undone', 1);
    await sleep(1700);
    const text = editor.document.getText();
    const typed = text.endsWith('noon') ? text.slice(0, -1) : text;
    if (typed !== text) await vscode.commands.executeCommand('deleteLeft');
    await type('n');
    assert.equal(await taken(editor), '');
  });

  it('is snoozed and woken with one command, and still comes when asked', async () => {
    const editor = await draftWith(LINE);
    await vscode.commands.executeCommand('timbre.snoozeGhostText');
    try {
      await type('n');
      assert.equal(await taken(editor), '');
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      assert.match(await takenOnceShown(editor), /^ and it goes/);
    } finally {
      await vscode.commands.executeCommand('timbre.resumeGhostText');
    }
    await close();
    const again = await draftWith(LINE);
    await type('n');
    assert.match(await takenOnceShown(again), /^ and it goes/);
  });

  it('forgets when it is reset', async () => {
    await draftWith(LINE);
    await type('n');
    await counted('Shown', 1);
    await vscode.commands.executeCommand('timbre.resetGhostTextStatistics');
    assert.match(await page(), /No suggestions yet/);
  });

  it('shows what was learned as a page', async () => {
    await vscode.commands.executeCommand('timbre.showGhostTextStatistics');
    await until('the page', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label.includes('Ghost Text')))
        ? true
        : undefined,
    );
  });
});

describe('why no suggestion comes', () => {
  it('is said in a line while suggestions are off, snoozed or paused, and not otherwise', async () => {
    const clock = handClock();
    const log = vscode.window.createOutputChannel('why quiet', { log: true });
    const store = new OfferPolicyStore({ files: storageIn(at('why-quiet-storage')), clock, log });
    const snooze = new Snooze(clock);
    const { document } = await draftWith(LINE);
    const why = (): string | undefined => describeQuiet(document, { snooze, store, clock });
    assert.equal(why(), undefined);
    snooze.start();
    assert.match(why() ?? '', /snoozed until/);
    snooze.stop();
    const words = ['oak', 'elm', 'ash', 'fir', 'yew', 'bay'];
    for (const text of words) {
      const rejected = asRejected({ document: 'a.md', before: text }, text);
      store.observe({ kind: 'dismissed', at: clock.now(), source: 'embedded', probability: 0.9, rejected });
    }
    assert.match(why() ?? '', /paused until .* ignored/);
    clock.pass(60 * 60_000);
    assert.equal(why(), undefined);
    const settings = vscode.workspace.getConfiguration('timbre.ghostText');
    await settings.update('enabled', false, vscode.ConfigurationTarget.Global);
    assert.match(why() ?? '', /are off/);
    await settings.update('enabled', undefined, vscode.ConfigurationTarget.Global);
    await store.flush();
    for (const part of [snooze, store, log]) part.dispose();
    await remove('why-quiet-storage');
    await close();
  });
});

describe('what happens to an offer', () => {
  const offer = (text: string): Offer => ({ text, probability: 0.8, source: 'embedded', evidence: [] });
  let clock: ReturnType<typeof handClock>;
  let events: OfferPolicyEvent[];
  let watch: OfferWatch<vscode.TextDocument>;
  let reporting: vscode.Disposable;
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    clock = handClock();
    events = [];
    watch = new OfferWatch((event) => events.push(event), clock);
    reporting = reportEdits(watch);
    editor = await draft('watched-{n}.md', 'Come by for');
    const end = editor.document.positionAt(11);
    editor.selection = new vscode.Selection(end, end);
    await sleep(100);
    const place = {
      document: editor.document,
      position: end,
      before: 'Come by for',
      after: '',
      asked: false,
    };
    watch.show(place, offer(' a cup of tea'));
  });
  afterEach(async () => {
    reporting.dispose();
    watch.dispose();
    await close();
  });

  const put = async (text: string): Promise<void> => {
    await editor.edit((edit) => {
      edit.insert(editor.document.positionAt(editor.document.getText().length), text);
    });
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await sleep(100);
  };
  /** What VS Code tells of an edit comes a moment after it. */
  const told = (...kinds: string[]): Promise<void> =>
    eventually(() => {
      assert.deepEqual(
        events.map(({ kind }) => kind),
        kinds,
      );
    });

  it('tells what was taken, and looks again after 30 seconds and 5 minutes', async () => {
    await put(' a cup of tea');
    await told('shown', 'taken');
    await put(' and more');
    clock.pass(29_000);
    await told('shown', 'taken');
    clock.pass(1000);
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(0, 12, 0, 24), 'a pot of coffee');
    });
    await sleep(100);
    clock.pass(5 * 60_000);
    const again = events.filter((event) => event.kind === 'looked-again');
    assert.deepEqual(
      again.map(({ after, share }) => [after, share]),
      [
        ['30 s', 1],
        ['5 min', 0.5],
      ],
    );
  });

  it('tells at once when what was taken is taken out again', async () => {
    await put(' a cup of tea');
    await told('shown', 'taken');
    await editor.edit((edit) => {
      edit.delete(new vscode.Range(0, 11, 0, 24));
    });
    await told('shown', 'taken', 'looked-again');
    clock.pass(10 * 60_000);
    assert.equal(events.length, 3);
  });

  it('tells words taken, and then something else written', async () => {
    await put(' a cup');
    await put('.');
    const last = await until('the end of the offer', () => events[1]);
    assert.ok(last.kind === 'partly-taken');
    assert.equal(last.words, 2);
    assert.equal(last.of, 4);
  });

  it('tells for how long an offer stood that was ignored', async () => {
    clock.pass(900);
    await put(' ');
    clock.pass(100);
    await put('!');
    const last = await until('the end of the offer', () => events[1]);
    assert.ok(last.kind === 'ignored');
    assert.equal(last.visible, 1000);
    assert.equal(last.rejected.words, 'a cup of tea');
  });

  it('holds nothing against an offer that the cursor left', async () => {
    editor.selection = new vscode.Selection(0, 2, 0, 2);
    await until('the offer to go', () => (watch.isShown(editor.document) ? undefined : true));
    await put('x');
    await told('shown');
  });

  it('forgets documents that are closed', async () => {
    await put(' a cup of tea');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // VS Code lets go of a closed document some time later; the watch must neither fail nor judge by what is left.
    await sleep(200);
    clock.pass(10 * 60_000);
    assert.ok(events.every((event) => event.kind !== 'looked-again' || event.share >= 0));
  });
});

describe('the file of restraint', () => {
  const folder = at('restraint-storage');
  const files = storageIn(folder);
  const file = vscode.Uri.joinPath(folder, OFFER_POLICY_FILE);
  const log = vscode.window.createOutputChannel('Timbre restraint tests', { log: true });
  after(async () => {
    log.dispose();
    await remove('restraint-storage');
  });

  it('is readable, is taken up again, and is emptied by a reset', async () => {
    const clock = handClock();
    const store = new OfferPolicyStore({ files, clock, log });
    await store.ready();
    store.observe({ kind: 'taken', at: clock.now(), source: 'embedded', probability: 0.5 });
    await store.flush();
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    assert.match(text, /"taken": 1/);

    const next = new OfferPolicyStore({ files, clock, log });
    await next.ready();
    assert.deepEqual(next.state, store.state);
    await next.reset();
    const reset = new OfferPolicyStore({ files, clock, log });
    await reset.ready();
    assert.deepEqual(reset.state.sources, {});
    for (const each of [store, next, reset]) each.dispose();
  });

  it('begins anew where somebody’s edit broke it', async () => {
    await vscode.workspace.fs.createDirectory(folder);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "version": 1, "sources": '));
    const store = new OfferPolicyStore({ files, clock: handClock(), log });
    await store.ready();
    assert.deepEqual(store.state.sources, {});
    store.dispose();
  });
});

async function close(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

describe('offers of several writers', () => {
  const offer = (text: string, source: string): Offer => ({ text, source, probability: 0.8, evidence: [] });
  const embedded = offer(' by noon', 'embedded');

  it('lets the embedded one stand, unless another goes on from it', () => {
    const longer = offer(' by noon and it goes', 'writer');
    assert.equal(mergeOffers(embedded, [offer(' tomorrow', 'writer')]), embedded);
    assert.equal(mergeOffers(embedded, [undefined, offer(' by no', 'writer'), longer]), longer);
  });

  it('shows another where the embedded one is silent', () => {
    const other = offer(' tomorrow', 'writer');
    assert.equal(mergeOffers(undefined, [undefined, offer('', 'empty'), other]), other);
    assert.equal(mergeOffers(undefined, []), undefined);
  });
});
