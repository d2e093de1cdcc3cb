import assert from 'node:assert/strict';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { repoRoot } from '../served/paths.ts';
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
    stage = await openDemo({
      prepare: (folder) => {
        copyFileSync(join(repoRoot, 'test/guides/bramble-and-soot.md'), join(folder, 'style-guide.md'));
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  it('reads what was learned, opens a sentence, and strikes a habit', async () => {
    await vscode.runCommand('Timbre: Show Learned Habits');
    page = vscode.webview();
    await row('Short sentences').waitFor();
    await vscode.screenshot('learned-habits');
    assert.deepEqual(await accessibilityProblems(page), []);
    await press(row('Exclamation marks'), /^Strike/);
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

  it('imports a style guide, accepts by key, and dismisses', async () => {
    await vscode.runAskingCommand('Timbre: Import a Style Guide…');
    const box = vscode.page.locator('.quick-input-widget input[type="text"]').first();
    await until('the file dialog', async () => ((await box.inputValue()).startsWith('/') ? true : undefined));
    await box.fill(join(stage.folder, 'style-guide.md'));
    await vscode.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'style-guide.md' })
      .first()
      .waitFor();
    await vscode.page.keyboard.press('Enter');
    page = vscode.webview();
    await row('“garden”, not “outdoor living space”').waitFor();
    await vscode.screenshot('style-guide-proposals');
    assert.deepEqual(await accessibilityProblems(page), []);
    await row('“garden”, not “outdoor living space”').focus();
    await vscode.page.keyboard.press('a');
    await untilProfile(/"use": "garden"/);
    await press(row('Never “hygge”'), /^Dismiss/);
    await until('the dismissed one to be kept', () =>
      Promise.resolve(
        /^ban:hygge$/m.test(readFileSync(join(stage.folder, 'dismissed-proposals.txt'), 'utf8'))
          ? true
          : undefined,
      ).catch(() => undefined),
    );
    assert.equal(await page.locator('li.row').filter({ hasText: 'hygge' }).count(), 0);
    assert.match(await page.locator('body').innerText(), /Do we say "bonfire"\?/);
  });

  it('has a profile proposed from the posts', async () => {
    await vscode.runCommand('Timbre: Propose a Profile from the Posts');
    page = vscode.webview();
    await page.getByRole('heading', { name: /^Habits/ }).waitFor();
    await vscode.screenshot('posts-proposals');
    assert.deepEqual(await accessibilityProblems(page), []);
  });
});
