import assert from 'node:assert/strict';
import type { Workbench } from '../served/workbench.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

/** VS Code then runs the extension in a worker of the browser, from the manifest's `browser`, as where there is no server. */
const IN_BROWSER = { 'remote.extensionKind': { 'timbre.timbre': ['web'] } };

describe('the extension in the web extension host', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({ userSettings: IN_BROWSER });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
  });
  after(() => stage.close());

  it('learns the demo brand, scores a draft and marks it', async () => {
    await untilScored(vscode);
    assert.ok((await vscode.problems()).some(({ text }) => text.includes('leverage')));
    await vscode.screenshot('web-extension-marks');
  });

  it('has ghost text in the brand’s words', async () => {
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by noon');
    assert.match(await vscode.waitForGhostText(), /^ and it goes/);
    await vscode.screenshot('web-extension-ghost-text');
    await vscode.page.keyboard.press('Escape');
  });

  it('has ideas for a draft', async () => {
    await vscode.openFile('press-release-tote.md');
    await untilScored(vscode);
    await vscode.page.keyboard.press('Shift+Alt+D');
    const rows = vscode.page.locator('.quick-input-list .monaco-list-row');
    // Two ideas, and what can be asked of the list.
    await rows.nth(3).waitFor();
    await vscode.screenshot('web-extension-ideas');
    await vscode.page.keyboard.press('Escape');
    await vscode.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  });

  it('does not list what needs VS Code on a computer', async () => {
    const listed = async (words: string): Promise<string> => {
      await vscode.page.keyboard.press('F1');
      const input = vscode.page.locator('.quick-input-widget input[type="text"]:visible').first();
      await input.fill(`>Timbre: ${words}`);
      await vscode.waitForQuiet();
      const rows = await vscode.page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
      await vscode.page.keyboard.press('Escape');
      return rows.join('\n').replaceAll('\u00a0', ' ');
    };
    assert.match(await listed('Test This Brand'), /Test This Brand/);
    assert.doesNotMatch(await listed('Compare the Voice'), /Compare the Voice with an Earlier/);
    assert.doesNotMatch(await listed('Import'), /Import a Style Guide/);
  });
});
