import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('Pin This Voice…', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  const row = (text: string | RegExp) =>
    vscode.page.locator('.quick-input-widget .monaco-list-row').filter({ hasText: text });
  const input = () => vscode.page.locator('.quick-input-widget input[type=text]').first();
  const answer = async (title: string, text: string): Promise<void> => {
    await vscode.page.locator('.quick-input-widget').filter({ hasText: title }).waitFor();
    await input().fill(text);
    await vscode.page.keyboard.press('Enter');
  };

  it('asks for posts, name and last day, and writes a file that drafts can name', async () => {
    await vscode.runAskingCommand('Timbre: Pin This Voice…');
    await row('The posts that are learned now').waitFor();
    await vscode.screenshot('pin-posts');
    await row('Posts of a time…').click();
    await answer('Posts of which time?', '..2025-01');
    await answer('Name of the pinned voice', 'first-year');
    await answer('Use it until when?', '2099-12-31');
    const written = await until('the file', () => {
      try {
        return readFileSync(join(stage.folder, 'voices', 'first-year.yaml'), 'utf8');
      } catch {
        return undefined;
      }
    });
    assert.equal(written, 'until: 2099-12-31\nposts:\n  dates: ..2025-01\n');
    await vscode.page.getByText('voice: first-year').first().waitFor();
    await vscode.screenshot('pin-written');
    await vscode.openFile('autumn-repair-week.md');
    await vscode.goTo(2);
    await vscode.page.keyboard.press('Home');
    await vscode.typeText('voice: first-year');
    // The list of names is open; Enter would take one of them.
    await vscode.page.keyboard.press('Escape');
    await vscode.page.keyboard.press('Enter');
    await until('the pinned voice in the status bar', async () =>
      (await vscode.statusBarText()).includes('Harrow & Pine (first-year)') ? true : undefined,
    );
    await vscode.screenshot('pin-used');
  });

  it('lists it, and says how the voice has changed since', async () => {
    await vscode.runAskingCommand('Timbre: Show Pinned Voices');
    await row(/first-year.*\d+ posts · until 2099-12-31/).click();
    await row('What Changed Since').click();
    const page = vscode.webview();
    await page.getByText('From the pinned voice “first-year” to now.').waitFor();
    await vscode.screenshot('pin-diff');
  });
});
