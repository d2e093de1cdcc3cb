import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { accessibilityProblemsOfStill } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const THEMES = [
  ['dark', 'Default Dark Modern', 'vscode-dark'],
  ['light', 'Default Light Modern', 'vscode-light'],
  ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
] as const;

/** Which of the page's links has the focus. */
const PLACE = '[...document.querySelectorAll("#page a, #page summary")].indexOf(document.activeElement)';

describe('the voice report in its panel', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  const show = async (): Promise<void> => {
    await vscode.openFile('autumn-repair-week.md');
    await vscode.runCommand('Timbre: Show the Voice Report');
    page = vscode.webview();
    await page.getByRole('heading', { level: 1, name: 'How Harrow & Pine sounds' }).waitFor();
  };

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await show();
  });
  after(() => stage.close());

  it('has the figures of every chart as a table, shown by key', async () => {
    const figures = await page.locator('figure').all();
    assert.ok(figures.length >= 2);
    for (const figure of figures) {
      const table = figure.locator('table').first();
      assert.ok(await figure.locator('svg.chart').isVisible());
      assert.ok(!(await table.isVisible()));
      await figure.locator('summary').focus();
      await vscode.page.keyboard.press('Enter');
      await table.waitFor();
      assert.ok((await table.locator('tbody tr').count()) >= 2);
      await vscode.page.keyboard.press('Enter');
      await table.waitFor({ state: 'hidden' });
    }
  });

  for (const [look, theme, kind] of THEMES)
    it(`breaks no rule of accessibility, ${look}`, async () => {
      const folder = join(stage.folder, '.vscode');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await page.locator(`body.${kind}`).waitFor();
      await vscode.waitForQuiet();
      assert.deepEqual(await accessibilityProblemsOfStill(page), []);
      for (const part of ['fingerprint', 'typical', 'angles']) {
        await page.locator(`#${part}`).evaluate(`document.getElementById('${part}').scrollIntoView()`);
        await vscode.screenshot(`voice-report-${part}-${look}`);
      }
      await page.locator('h1').scrollIntoViewIfNeeded();
      await vscode.screenshot(`voice-report-${look}`);
    });

  it('is walked through by Tab alone, link by link', async () => {
    const all = await page.locator('#page a, #page summary').count();
    const links = page.locator('#page a:visible, #page summary:visible');
    const count = await links.count();
    assert.ok(count > 20 && count <= all);
    await links.first().focus();
    const names = new Set<string>();
    for (let at = 0; at < count; at++) {
      const focused = page.locator('#page :focus');
      assert.equal(await focused.count(), 1, `after ${String(at)} of ${String(count)} links`);
      names.add(String(await focused.evaluate(PLACE)));
      await vscode.page.keyboard.press('Tab');
    }
    assert.equal(names.size, count);
  });

  it('opens a post at the sentence, by a title and by a point of a chart', async () => {
    const example = page.locator('ol.sound .example').first();
    const sentence = (await example.locator('q').innerText()).trim();
    await example.getByRole('link').focus();
    await vscode.page.keyboard.press('Enter');
    await caretAt(sentence);
    await show();
    const point = page.locator('#page svg.chart a').last();
    await point.focus();
    const told = (await point.locator('title').textContent()) ?? '';
    await vscode.page.keyboard.press('Enter');
    await caretAt(/“(.*)”/s.exec(told)?.[1] ?? '');
  });

  /** Waits until the caret's line, in an editor of a post, is where the sentence begins. */
  async function caretAt(sentence: string): Promise<void> {
    const words = sentence.split(/\s+/).slice(0, 3).join(' ');
    assert.ok(words.length > 5, sentence);
    await until(`the caret at “${words}”`, async () => {
      const line = /Ln (\d+), Col (\d+)/.exec(await vscode.statusBarText());
      if (!line) return undefined;
      const shown = await vscode.page
        .locator('.editor-instance .view-line')
        .filter({ hasText: words.split(' ')[0] ?? '' })
        .allInnerTexts();
      return shown.some((text) => text.replaceAll('\u00a0', ' ').includes(words)) ? true : undefined;
    });
  }
});
