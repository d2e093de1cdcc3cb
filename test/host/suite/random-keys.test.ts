import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sleep, until } from '../../until.ts';
import { draft, learned, type } from './editor.ts';

/** `TIMBRE_KEYS=10000` for the long run; `TIMBRE_SEED` repeats one. */
const KEYS = Number(process.env['TIMBRE_KEYS'] ?? 600);
const SEED = Number(process.env['TIMBRE_SEED'] ?? 20261123);

/** What the brand writes often, so that there is much to offer. */
const PHRASES = [
  'Order by noon and it goes the same day. ',
  'The kettle is on. ',
  'If it breaks, bring it back and we will mend it. ',
  'We make it by hand. ',
  'Come in and see us. ',
  'It is made to last, and so is the box. ',
];

const START = '# Opening hours\n\nThe shop is open again.\n\n';

interface State {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Random numbers in [0, 1) that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe('random keys', () => {
  // Much is offered, and VS Code takes no white space away by itself.
  const wanted = {
    'timbre.ghostText.confidence': 'generous',
    'timbre.ghostText.delay': 0,
    'editor.autoIndent': 'none',
    'editor.useTabStops': false,
    'editor.trimAutoWhitespace': false,
  };
  const set = async (values: Readonly<Record<string, unknown>>): Promise<void> => {
    for (const [name, value] of Object.entries(values))
      await vscode.workspace.getConfiguration().update(name, value, vscode.ConfigurationTarget.Workspace);
  };
  before(() => set(wanted));
  after(() => set(Object.fromEntries(Object.keys(wanted).map((name) => [name, undefined]))));

  it('lose, double and leave behind nothing', async function () {
    this.timeout(Math.max(900_000, KEYS * 900));
    const editor = await draft('harrow-and-pine/drafts/random-{n}.md', START);
    const { document } = editor;
    await until('the brand learned', async () =>
      /\d+ posts/.test(await learned('harrow-and-pine', 'Harrow & Pine')) ? true : undefined,
    );
    const random = randomFrom(SEED);
    const below = (limit: number): number => Math.floor(random() * limit);
    const seen = new Set([START]);
    const watching = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document === document) seen.add(document.getText());
    });
    let phrase = '';
    let accepted = 0;

    const state = (): State => ({
      text: document.getText(),
      start: document.offsetAt(editor.selection.start),
      end: document.offsetAt(editor.selection.end),
    });
    const run = (command: string, ...rest: unknown[]): Thenable<unknown> =>
      vscode.commands.executeCommand(command, ...rest);
    const select = (from: number, to = from): void => {
      editor.selection = new vscode.Selection(document.positionAt(from), document.positionAt(to));
    };

    /** A new phrase, mostly in a paragraph of its own, as offers are rare in the midst of other words. */
    const begin = async (): Promise<void> => {
      phrase = PHRASES[below(PHRASES.length)] ?? ' ';
      if (random() < 0.2) return;
      await run('cursorBottom');
      await type('\n');
      await type('\n');
    };
    const key = async (): Promise<void> => {
      if (phrase === '') await begin();
      const text = phrase.charAt(0);
      phrase = phrase.slice(1);
      const before = state();
      await type(text);
      const after = state();
      assert.equal(after.text, before.text.slice(0, before.start) + text + before.text.slice(before.end));
      assert.deepEqual([after.start, after.end], [before.start + 1, before.start + 1]);
    };
    const back = async (): Promise<void> => {
      const before = state();
      await run('deleteLeft');
      const from = before.start === before.end ? Math.max(0, before.start - 1) : before.start;
      assert.equal(state().text, before.text.slice(0, from) + before.text.slice(before.end));
    };
    const newLine = async (): Promise<void> => {
      select(state().end);
      const before = state();
      await type('\n');
      assert.equal(state().text.replace(/\s/g, ''), before.text.replace(/\s/g, ''));
    };
    const through = async (command: string): Promise<void> => {
      await run(command);
      assert.ok(seen.has(state().text), `${command} came to a text that never stood there`);
    };
    const move = async (command: string): Promise<void> => {
      const { text } = state();
      await run(command);
      assert.equal(state().text, text, `${command} changed the text`);
      if (random() < 0.5) phrase = '';
    };
    const jump = (): Promise<void> => {
      const from = below(document.getText().length + 1);
      select(from, Math.min(document.getText().length, from + (random() < 0.2 ? below(5) : 0)));
      return Promise.resolve();
    };
    const accept = async (command: string): Promise<void> => {
      // Mostly with patience, so that there is something to take; now and then in the midst of it.
      if (random() < 0.4) await run('editor.action.inlineSuggest.trigger');
      if (random() < 0.8) await sleep(100 + below(300));
      const before = state();
      await run(command);
      const after = state();
      if (after.text === before.text) return;
      // VS Code keeps an offer at a line's start while white space is typed there, and puts the offer in that white space's place.
      const indentation = /(?:^|\n)([ \t]+)$/.exec(before.text.slice(0, before.start))?.[1];
      if (indentation !== undefined) {
        const rest = before.text.slice(0, before.start - indentation.length);
        assert.ok(after.text.startsWith(rest) && after.text.endsWith(before.text.slice(before.start)));
        return;
      }
      const added = after.text.length - before.text.length;
      const inserted = after.text.slice(before.start, before.start + added);
      assert.equal(
        after.text,
        before.text.slice(0, before.start) + inserted + before.text.slice(before.start),
      );
      assert.deepEqual([after.start, after.end], [before.start + added, before.start + added]);
      const right = before.text.slice(before.start).trimStart();
      assert.ok(!right.startsWith(`${inserted.trim()} `), `“${inserted}” stood there already`);
      assert.ok(!/ {2}/.test(after.text.slice(before.start - 1, before.start + 1)), 'a space was doubled');
      phrase = '';
      accepted++;
    };
    const wait = (): Promise<void> => sleep(120 + below(120));

    const keys: readonly [weight: number, press: () => Promise<void>][] = [
      [64, key],
      [4, back],
      [1, newLine],
      [0.4, () => through('undo')],
      [0.4, () => through('redo')],
      [1, () => move('cursorLeft')],
      [1, () => move('cursorRight')],
      [1, () => move('cursorUp')],
      [1, () => move('cursorDown')],
      [1, () => move('cursorHome')],
      [1, () => move('cursorEnd')],
      [1, () => move('cursorBottom')],
      [1, jump],
      [1, () => move('editor.action.inlineSuggest.hide')],
      [1, () => move('editor.action.inlineSuggest.trigger')],
      [4, () => accept('editor.action.inlineSuggest.commit')],
      [3, () => accept('timbre.acceptNextWord')],
      [2, wait],
    ];
    const total = keys.reduce((sum, [weight]) => sum + weight, 0);
    // On a slow machine offers come too late for many keys; then more keys are pressed.
    for (let count = 0; count < KEYS || (accepted <= KEYS / 200 && count < 4 * KEYS); count++) {
      let at = random() * total;
      const before = state();
      const context = JSON.stringify([before.text.slice(-20), before.text.length, before.start]);
      const [, press] = keys.find(([weight]) => (at -= weight) < 0) ?? [0, wait];
      try {
        await press();
      } catch (error) {
        throw new Error(
          `key ${count} of seed ${SEED} (${String(press)} at ${context}, now ${JSON.stringify([state().text.slice(-20), state().text.length, state().start])}): ${error instanceof Error ? error.message : String(error)}`,
          {
            cause: error,
          },
        );
      }
    }
    watching.dispose();
    assert.ok(accepted > KEYS / 200, `only ${accepted} offers were taken: the test tried little`);

    for (let last = ''; last !== document.getText();) {
      last = document.getText();
      for (let steps = 0; steps < 50; steps++) await run('undo');
    }
    assert.equal(document.getText(), START, 'undoing everything leads back to the beginning');
    await run('workbench.action.revertAndCloseActiveEditor');
  });

  it('leave ghost text working', async () => {
    const text = 'The kettle is on.\n\nOrder by noon';
    const editor = await draft('harrow-and-pine/drafts/random-{n}.md', text);
    const end = editor.document.positionAt(text.length);
    editor.selection = new vscode.Selection(end, end);
    await until('ghost text', async () => {
      await vscode.commands.executeCommand('editor.action.inlineSuggest.trigger');
      await sleep(150);
      await vscode.commands.executeCommand('editor.action.inlineSuggest.commit');
      return editor.document.getText().length > text.length ? true : undefined;
    });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
