import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';
import { eventually } from '../until.ts';

describe('a draft adapted for channels', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;
  const draft = (name: string): string => join(stage.folder, 'drafts', name);

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Adapt for Channels and Audiences…');
    const list = vscode.page.locator('.quick-input-widget');
    await list.getByText('instagram', { exact: true }).waitFor();
    await list.locator('input[type="text"]').fill('x');
    await list.getByText('x', { exact: true }).first().click();
    await vscode.page.keyboard.press('Enter');
    page = vscode.webview();
    await page.getByRole('heading', { level: 1, name: 'Variants of autumn-repair-week.md' }).waitFor();
  });
  after(() => stage.close());

  it('has a file for each beside it, and a page that shows them side by side', async () => {
    const row = page.getByRole('row').filter({ hasText: 'autumn-repair-week.x.md' });
    await row.waitFor();
    await eventually(async () => {
      assert.match(await row.innerText(), /of 280 characters/);
    });
    assert.match(
      readFileSync(draft('autumn-repair-week.x.md'), 'utf8'),
      /adapted-from: autumn-repair-week\.md/,
    );
    assert.ok(existsSync(draft('autumn-repair-week.instagram.md')));
    await vscode.screenshot('variants');
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('opens a variant from the page', async () => {
    await page.getByRole('row').filter({ hasText: 'autumn-repair-week.x.md' }).getByRole('button').click();
    await vscode.page.locator('.tab.active', { hasText: 'autumn-repair-week.x.md' }).waitFor();
  });
});
