import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

/** Files as people have them, beside the demo brand's posts. */
const MESSY: Readonly<Record<string, string>> = {
  'README.md': '# Corpus\n\nPut the posts here.\n',
  'waxing-day.md':
    '---\ntitle: Waxing day\ndraft: true\n---\n\nDavy lights the stove at six and the wax is soft by eight.\n',
  'likes.csv': 'day,likes\n2026-03-01,4\n2026-03-02,9\n',
};

describe('the page of what was learned', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    const corpus = join(stage.folder, 'corpus');
    mkdirSync(corpus, { recursive: true });
    for (const [name, text] of Object.entries(MESSY)) writeFileSync(join(corpus, name), text);
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Show What Was Learned');
    page = vscode.webview();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  after(() => stage.close());

  const lineOf = (path: string) => page.locator('li.file').filter({ hasText: path });

  it('lists files by what became of them, with the reason', async () => {
    await lineOf('waxing-day.md').waitFor();
    await eventually(async () => {
      assert.match(await lineOf('waxing-day.md').innerText(), /Left out[\s\S]*it is a draft/);
    });
    await eventually(async () => {
      assert.match(await lineOf('README.md').innerText(), /Left out/);
    });
    await eventually(async () => {
      assert.match(await lineOf('likes.csv').innerText(), /Not read[\s\S]*likes/);
    });
    await vscode.screenshot('what-was-learned');
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('includes a left-out file by writing it into the profile', async () => {
    await lineOf('waxing-day.md')
      .getByRole('button', { name: /Learn Anyway/ })
      .click();
    await until('the file to be learned', async () =>
      /^.*Learned/.test((await lineOf('waxing-day.md').innerText()).replaceAll('\n', ' ')) &&
      !(await lineOf('waxing-day.md').innerText()).includes('Left out')
        ? true
        : undefined,
    );
    const profile = readFileSync(join(stage.folder, 'harrow-and-pine.brand.json'), 'utf8');
    assert.match(profile, /"include": \[\s*"waxing-day\.md"\s*\]/);
  });
});
