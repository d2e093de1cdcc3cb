import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('a brand lead', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  const profile = (): string => readFileSync(join(stage.folder, 'harrow-and-pine.brand.json'), 'utf8');
  const row = (text: string): Locator => page.locator('li.row').filter({ hasText: text }).first();
  const press = (where: Locator, name: RegExp): Promise<void> => where.getByRole('button', { name }).click();
  const untilProfile = (pattern: RegExp): Promise<true> =>
    until(`the profile to have ${String(pattern)}`, () =>
      Promise.resolve(pattern.test(profile()) ? true : undefined),
    );

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  it('reads what was learned, opens a sentence, and has a habit no longer marked', async () => {
    await vscode.runCommand('Timbre: Show Learned Habits');
    page = vscode.webview();
    await row('Short sentences').waitFor();
    await vscode.screenshot('learned-habits');
    assert.deepEqual(await accessibilityProblems(page), []);
    await press(row('Exclamation marks'), /^Don’t mark this/);
    await untilProfile(/"off": \[\s*"marks:exclamation"/);
    await page.locator('li.row.off').filter({ hasText: 'Exclamation marks' }).waitFor();
    await press(row('Short sentences'), /^Accept/);
    await untilProfile(/"confirmed": \[\s*"sentences:length"/);
    await press(row('Short sentences'), /^Sentences/);
    await row('Short sentences').locator('.evidence li').first().waitFor();
    await vscode.screenshot('learned-habits-evidence');
    await row('Short sentences').locator('.evidence .quote').first().click();
    await vscode.page.locator('.tabs-container .tab.active[data-resource-name$=".md"]').waitFor();
  });

  it('has a profile proposed from the posts, accepts by key, and leaves one out', async () => {
    await vscode.runCommand('Timbre: Propose a Profile from the Posts');
    page = vscode.webview();
    await page.getByRole('heading', { name: /^Habits/ }).waitFor();
    await vscode.screenshot('posts-proposals');
    assert.deepEqual(await accessibilityProblems(page), []);
    await row('Speaks to the reader').focus();
    await vscode.page.keyboard.press('a');
    await untilProfile(/"name": "Speaks to the reader"/);
    await press(row('Conversational'), /^Not for us/);
    await until('the one that is not for us to be kept', () => {
      const file = join(stage.folder, 'dismissed-proposals.txt');
      return Promise.resolve(
        existsSync(file) && /^trait:conversational$/m.test(readFileSync(file, 'utf8')) ? true : undefined,
      );
    });
    assert.equal(await page.locator('li.row').filter({ hasText: 'Conversational' }).count(), 0);
  });
});
