import assert from 'node:assert/strict';
import type { CDPSession } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { endOfDraft, openDemo, type Stage } from './stage.ts';

describe('ghost text and an input method', () => {
  let stage: Stage;
  let vscode: Workbench;
  let keyboard: CDPSession;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    keyboard = await vscode.page.context().newCDPSession(vscode.page);
    await vscode.openFile('autumn-repair-week.md');
    await endOfDraft(vscode);
    await vscode.typeText("'s worn, bring it in.\n\nOrder by noon");
    await vscode.waitForGhostText(20_000);
  });
  after(() => stage.close());

  const compose = (text: string) =>
    keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  const commit = (text: string) => keyboard.send('Input.insertText', { text });
  const look = async (): Promise<string> => {
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

  it('takes nothing of this for a rejection', async () => {
    await vscode.runCommand('Timbre: Show Ghost Text Statistics');
    await vscode.webview().getByText('Shown').waitFor();
    const page = await vscode.webview().locator('body').innerText();
    assert.match(page, /Offered\s+[1-9]/);
    assert.match(page, /Left\s+0/);
  });
});
