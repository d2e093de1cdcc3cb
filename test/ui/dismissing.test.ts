import assert from 'node:assert/strict';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

describe('Escape at a suggestion', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by no');
    await vscode.waitForGhostText();
  });
  after(() => stage.close());

  it('takes it off the screen at once, although the extensions are busy', async () => {
    const dismiss = async (): Promise<void> => {
      await vscode.page.keyboard.press('Escape');
      await until('ghost text to go', async () => ((await vscode.ghostText()) === '' ? true : undefined));
    };
    // Windows holds no process up; there they are not busy.
    await (process.platform === 'win32' ? dismiss() : stage.server.withoutExtensions(dismiss));
  });

  it('leaves alone what is suggested after the next key', async () => {
    await vscode.typeText('on ');
    assert.match(await vscode.waitForGhostText(), /^and it goes/);
    await vscode.waitForQuiet();
    assert.match(await vscode.ghostText(), /^and it goes/);
  });

  it('is counted as dismissed', async () => {
    await vscode.page.keyboard.press('Escape');
    await vscode.runCommand('Timbre: Show Ghost Text Statistics');
    await vscode
      .webview()
      .getByRole('row', { name: /^Dismissed\s+2$/ })
      .waitFor();
  });
});
