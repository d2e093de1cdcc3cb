import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const DRAFT = 'press-release-tote.md';

for (const [look, theme] of [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
] as const)
  describe(`the panels of directions, ${look}`, () => {
    let stage: Stage;
    let vscode: Workbench;
    let page: FrameLocator;

    before(async () => {
      stage = await openDemo({
        userSettings: { 'workbench.colorTheme': theme },
      });
      vscode = stage.vscode;
      await vscode.openFile(DRAFT);
      // Commands about brands are hidden until a brand is found.
      await untilScored(vscode);
    });
    after(() => stage.close());

    const press = (key: string): Promise<void> => vscode.page.keyboard.press(key);
    const drafts = (): string[] => readdirSync(join(stage.folder, 'drafts'));

    it('shows the angle map, its numbers to a screen reader too, and opens a post from it by key', async () => {
      await vscode.runCommand('Timbre: Show Angle Map');
      page = vscode.webview();
      const grid = page.getByRole('grid');
      await grid.waitFor();
      const cells = await grid.getByRole('gridcell').getByRole('button').all();
      const names = await Promise.all(cells.map((cell) => cell.getAttribute('aria-label')));
      const told = names.flatMap((name) => /, 20\d\d: (\d+)$/.exec(name ?? '')?.[1] ?? []);
      const read = Number(/Posts analysed: (\d+)/.exec(await page.locator('.read').innerText())?.[1]);
      assert.ok(read > 50);
      assert.equal(
        told.reduce((sum, count) => sum + Number(count), 0),
        read,
      );
      await page.locator('.name').first().focus();
      await press('ArrowRight');
      await until('a cell with posts', async () => {
        if (/: \d+$/.test((await page.locator(':focus').getAttribute('aria-label')) ?? '')) return true;
        await press('ArrowRight');
        return undefined;
      });
      await press('Enter');
      await page.locator('.post:focus').waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await vscode.screenshot(`angle-map-${look}`);
      await press('Escape');
      await page.locator('.cell:focus').waitFor();
      await press('Enter');
      await page.locator('.post:focus').waitFor();
      await press('Enter');
      await vscode.page.locator('.tabs-container .tab.active[data-resource-name$=".md"]').waitFor();
      await vscode.waitForQuiet();
    });

    it('goes from a card on the board to a branch by keys alone', async () => {
      await vscode.openFile(DRAFT);
      const before = readFileSync(join(stage.folder, 'drafts', DRAFT), 'utf8');
      await vscode.runCommand('Timbre: Open Idea Board');
      page = vscode.webview();
      await page.locator('#card-2').waitFor();
      await page.locator('#card-0:focus').waitFor();
      await vscode.waitForQuiet();
      assert.deepEqual(await accessibilityProblems(page), []);
      await vscode.screenshot(`board-${look}`);
      await press('ArrowDown');
      await page.locator('#card-1:focus').waitFor();
      await press('p');
      await page.locator('#card-1 .told').filter({ hasText: 'Pinned' }).waitFor();
      await press('ArrowDown');
      await press('x');
      await page.locator('.answers button:focus').filter({ hasText: 'Done before' }).waitFor();
      await vscode.screenshot(`board-reject-${look}`);
      await press('4');
      await page.locator('#card-2.rejected:focus').waitFor();
      await press('ArrowUp');
      await page.locator('#card-1:focus').waitFor();
      await press('c');
      await page.locator('#card-1:focus').waitFor();
      await press('ArrowUp');
      await page.locator('#card-0:focus').waitFor();
      await press('Enter');
      await page.locator('.cards.pair').waitFor();
      await eventually(async () => {
        assert.equal(await page.locator('.card').count(), 2);
      });
      await vscode.screenshot(`board-compare-${look}`);
      await press('Escape');
      await page.locator('#card-2').waitFor();
      const title = await page.locator('.card:focus h2').innerText();
      await press('Enter');
      await until('the branch', () =>
        drafts().some((name) => name.startsWith('press-release-tote.') && name !== DRAFT) ? true : undefined,
      );
      await vscode.page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
      await vscode.waitForQuiet();
      await vscode.screenshot(`board-branch-${look}`);
      const branch = drafts().find((name) => name.startsWith('press-release-tote.') && name !== DRAFT);
      assert.ok(readFileSync(join(stage.folder, 'drafts', branch ?? ''), 'utf8').includes(title));
      assert.equal(readFileSync(join(stage.folder, 'drafts', DRAFT), 'utf8'), before);
    });
  });
