import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until, unlessOneOf } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('the page of a storyboard', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;
  const draft = (): string => readFileSync(join(stage.folder, 'drafts', 'autumn-repair-week.md'), 'utf8');

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Make a Storyboard');
    page = vscode.webview();
    await page.locator('.shot').first().waitFor();
  });
  after(() => stage.close());

  it('shows the film with its timeline, for everybody', async () => {
    await eventually(async () => {
      assert.ok((await page.locator('.timeline li').count()) >= 3);
    });
    await vscode.screenshot('storyboard');
    assert.deepEqual(await accessibilityProblems(page), []);
  });

  it('makes a shot longer with the arrow keys, and takes that back', async () => {
    const edge = page.locator('.edge').first();
    const before = Number(await edge.getAttribute('aria-valuenow'));
    await edge.focus();
    await vscode.page.keyboard.press('Shift+ArrowRight');
    await eventually(async () => {
      assert.ok(Math.abs(Number(await edge.getAttribute('aria-valuenow')) - before - 1) < 0.05);
    });
    await edge.focus();
    await vscode.page.keyboard.press('Control+z');
    await eventually(async () => {
      assert.ok(Math.abs(Number(await edge.getAttribute('aria-valuenow')) - before) < 0.05);
    });
  });

  it('plays with the keyboard', async () => {
    await page.locator('#play').focus();
    await vscode.page.keyboard.press('Enter');
    await until('the film to run', async () =>
      Number(await page.locator('#position').inputValue()) > 5 ? true : undefined,
    );
    await vscode.page.keyboard.press('k');
    await until('the film to stand still', async () =>
      (await page.locator('#play').textContent()) === 'Play' ? true : undefined,
    );
  });

  it('writes an edited voice-over into the draft, as small as it can be', async () => {
    const before = draft();
    const field = page.locator('.shot textarea').first();
    const said = await field.inputValue();
    await field.focus();
    await vscode.page.keyboard.press('Home');
    await vscode.page.keyboard.type('Really, ');
    await vscode.page.keyboard.press('Enter');
    await until('the page to follow the draft', async () =>
      (await page.locator('.shot textarea').first().inputValue()).startsWith('Really,') ? true : undefined,
    );
    await vscode.runCommand('File: Save All Files');
    const written = await until('the file to be saved', () =>
      Promise.resolve(unlessOneOf(['', before], draft())),
    );
    assert.equal(written.replace('Really, ', ''), before);
    assert.ok(said.length > 0);
  });
});
