import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, type Stage } from './stage.ts';

describe('the picture of a journey', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;
  const source = (): string =>
    readFileSync(join(stage.folder, 'journeys', 'winter-rewax.journey.yaml'), 'utf8');

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(
          join(folder, 'journeys', 'winter-rewax.paths.csv'),
          'path,total_conversions,total_null\ndry-patch > bench-page,120,180\ndry-patch > do-it-yourself,0,420\ndry-patch > do-it-yourself > bench-page,40,60\ndry-patch,0,180\n',
        );
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('winter-rewax.journey.yaml');
    await vscode.runCommand('Timbre: Show the Journey’s Picture');
    page = vscode.webview();
    await page.getByRole('heading', { level: 1, name: 'Winter rewax' }).waitFor();
  });
  after(() => stage.close());

  const node = (id: string) => page.locator(`.node[data-id="${id}"]`);

  it('shows every touchpoint with its state, in the picture and in a table', async () => {
    await eventually(async () => {
      assert.equal(await page.locator('.node').count(), 5);
    });
    assert.match((await node('dry-patch').getAttribute('aria-label')) ?? '', /^dry-patch, email, .*Drafted/);
    assert.match(
      await page.getByRole('row').filter({ hasText: 'do-it-yourself' }).last().innerText(),
      /bench-page \(click · 19 %; 100 of 520 went on\)/,
    );
    // Of 1,000 that got the mail 300 went on to the page, of whom 120 ordered.
    assert.ok((await page.locator('.edge-label').allTextContents()).includes('click · 30 %'));
    assert.match((await node('bench-page').textContent()) ?? '', /40 % convert · removal 100 %/);
    assert.match(
      await page.getByRole('row').filter({ hasText: 'bench-page' }).last().innerText(),
      /Convert: 160 of 400 paths through here/,
    );
    await vscode.screenshot('journey');
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('goes from box to box with the arrow keys, and connects two with C and Enter', async () => {
    await node('dry-patch').focus();
    await vscode.page.keyboard.press('ArrowDown');
    await until('the focus to move', async () =>
      (await page.locator('.node:focus').getAttribute('data-id')) === 'do-it-yourself' ? true : undefined,
    );
    await node('back').focus();
    await vscode.page.keyboard.press('c');
    await node('dry-patch').focus();
    await vscode.page.keyboard.press('Enter');
    const input = vscode.page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill('60d');
    await vscode.page.keyboard.press('Enter');
    await until('the edge to be drawn', async () =>
      (await page.locator('.edge-label').allTextContents()).includes('60d') ? true : undefined,
    );
  });

  it('connects two by dragging, and writes what was asked for into the journey', async () => {
    const input = vscode.page.locator('.quick-input-widget input');
    // A drag of the test is two movements of the mouse, of which a busy machine may lose one.
    await until('the question when it follows', async () => {
      await node('back').hover();
      await node('back').locator('.handle').dragTo(node('do-it-yourself').locator('.box'));
      return input.waitFor({ timeout: 5000 }).then(
        () => true,
        () => undefined,
      );
    });
    await input.fill('reply');
    await vscode.page.keyboard.press('Enter');
    await until('the edge to be drawn', async () =>
      (await page.locator('.edge-label').allTextContents()).includes('reply') ? true : undefined,
    );
    await vscode.runCommand('File: Save All Files');
    const written = await until('the file to be saved', () =>
      Promise.resolve(source().includes('on: reply') ? source() : undefined),
    );
    assert.match(
      written,
      /draft: winter-rewax\/back\.md[\s\S]*next:\n {6}- \{to: dry-patch, wait: 60d\}\n {6}- \{to: do-it-yourself, on: reply\}/,
    );
  });

  it('removes the edge of a box with Delete, of several the one that is picked', async () => {
    const labels = (): Promise<string[]> => page.locator('.edge-label').allTextContents();
    const picker = vscode.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'do-it-yourself' });
    await until('the question', async () => {
      await node('back').focus();
      await vscode.page.keyboard.press('Delete');
      return picker
        .first()
        .waitFor({ timeout: 5000 })
        .then(
          () => true,
          () => undefined,
        );
    });
    await picker.first().click();
    await until('the edge to go', async () => ((await labels()).includes('reply') ? undefined : true));
    await vscode.runCommand('File: Save All Files');
    await until('the file to be saved', () =>
      Promise.resolve(source().includes('on: reply') ? undefined : true),
    );
    assert.match(source(), /next:\n {6}- \{to: dry-patch, wait: 60d\}\n/);
  });

  it('removes the edge that was clicked with Delete', async () => {
    await page.locator('.way[data-from="back"] .near').first().dispatchEvent('click');
    await page.locator('.way[data-from="back"]').first().focus();
    await vscode.page.keyboard.press('Delete');
    await until('the edge to go', async () =>
      (await page.locator('.way[data-from="back"]').count()) === 0 ? true : undefined,
    );
  });

  it('opens the draft of a box', async () => {
    const opened = vscode.page.locator('.tab.active', { hasText: 'bench-page.md' });
    // The palette of the command before gives the focus back a moment later, and takes it from the picture.
    await until('the draft to open', async () => {
      await node('bench-page').focus();
      await vscode.page.keyboard.press('Enter');
      return opened.waitFor({ timeout: 5000 }).then(
        () => true,
        () => undefined,
      );
    });
  });
});
