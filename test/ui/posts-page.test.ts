import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const DRAFTED =
  '---\ntitle: Waxing day\ndraft: true\n---\n\nDavy lights the stove at six and the wax is soft by eight.\n';

describe('the page of posts', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        mkdirSync(join(folder, 'corpus'), { recursive: true });
        writeFileSync(join(folder, 'corpus', 'waxing-day.md'), DRAFTED);
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Show Posts');
    page = vscode.webview();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  after(() => stage.close());

  const rows = () => page.locator('.rows .row');
  const profile = (): string => readFileSync(join(stage.folder, 'harrow-and-pine.brand.json'), 'utf8');
  const untilRow = (text: RegExp): Promise<true> =>
    until(`a row ${String(text)}`, async () =>
      (await rows().allInnerTexts()).some((row) => text.test(row.replaceAll('\n', ' '))) ? true : undefined,
    );

  it('shows every post with its state, and how typical it is', async () => {
    await untilRow(/usual \(\d+\)/);
    await eventually(async () => {
      assert.match(await page.locator('#summary').innerText(), /Posts learned: 83\. Left out: 1/);
    });
    await page.getByLabel('State').selectOption('left-out');
    await untilRow(/waxing-day\.md.*left out/);
    await eventually(async () => {
      assert.equal(await rows().count(), 1);
    });
    await eventually(async () => {
      assert.match(await page.locator('#details').innerText(), /it is a draft/);
    });
    await page.getByLabel('State').selectOption('');
    await page.getByRole('button', { name: 'Typical' }).click();
    await vscode.screenshot('posts-page');
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('says what changes without a post', async () => {
    await rows().first().click();
    await page.getByRole('button', { name: 'What Changes Without It' }).click();
    await page.locator('#without-lines li').filter({ hasText: 'Words counted' }).waitFor();
    await vscode.screenshot('posts-without');
  });

  it('leaves posts out after showing what changes, by keyboard, and undoes it byte for byte', async () => {
    const before = profile();
    await page.locator('#grid').focus();
    const keys = vscode.page.keyboard;
    await keys.press('Home');
    await keys.press('Space');
    await keys.press('Shift+ArrowDown');
    await page.locator('#count').filter({ hasText: '2 chosen' }).waitFor();
    await page.locator('#do-leave-out').press('Enter');
    await page.locator('.sheet li').filter({ hasText: 'Words counted' }).waitFor();
    await vscode.screenshot('posts-leave-out');
    assert.deepEqual(await accessibilityProblems(page), []);
    assert.equal(profile(), before);
    await page.locator('#apply').press('Enter');
    // While VS Code writes the file, it may be empty.
    await until('the profile to be written', () => (profile().includes('"exclude": [') ? true : undefined));
    await page.locator('#undo').click();
    await until('the profile to be as it was', () => (profile() === before ? true : undefined));
  });

  it('changes the consent of posts, which shows in their rows', async () => {
    await page.getByLabel('Search titles and paths').fill('strap');
    await page.locator('#choose-none').click();
    await rows().first().locator('.choice').click();
    await page.locator('#do-consent').click();
    await page.getByLabel('Quote them as evidence and in suggestions').uncheck();
    await page.getByLabel('Last day (empty: no end)').fill('2099-06-30');
    await page.locator('.sheet li').filter({ hasText: 'After 2099-06-30' }).waitFor();
    await vscode.screenshot('posts-consent');
    await page.locator('#apply').click();
    await untilRow(/learn → 2099-06-30/);
    assert.match(profile(), /"learn until 2099-06-30"/);
  });
});
