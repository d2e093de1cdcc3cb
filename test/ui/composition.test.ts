import assert from 'node:assert/strict';
import type { CDPSession } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

describe('ghost text and an input method', () => {
  let stage: Stage;
  let vscode: Workbench;
  let keyboard: CDPSession;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    keyboard = await vscode.page.context().newCDPSession(vscode.page);
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by noon');
    await vscode.waitForGhostText();
  });
  after(() => stage.close());

  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const commit = (text: string) => keyboard.send('Input.insertText', { text });
  /** The ghost text that stays once it had the time to go. */
  const look = async (): Promise<string> => {
    await until('ghost text to go', async () => ((await vscode.ghostText()) === '' ? true : undefined));
    await vscode.page.waitForTimeout(500);
    return vscode.ghostText();
  };

  it('is off the screen from the first composed letter on', async () => {
    for (const letters of ['´', 'é', 'k', 'ka']) {
      await compose(letters);
      assert.equal(await look(), '', letters);
    }
    await commit('カ');
    assert.equal(await look(), '');
  });

  it('comes back with the next key after the composition, also where the composed letters agree with it', async () => {
    await vscode.typeText('.\n\nOrder by noo');
    for (const letters of ['m', 'n']) {
      await compose(letters);
      assert.equal(await look(), '', letters);
    }
    await commit('n');
    await vscode.typeText(' ');
    assert.match(await vscode.waitForGhostText(), /^and it goes/);
  });
});
