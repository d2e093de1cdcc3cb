import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('the first hour', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, '.timbre-open-first'), 'drafts/tool-roll.md');
      },
    });
    vscode = stage.vscode;
  });
  after(() => stage.close());

  const pane = (title: string) =>
    vscode.page.locator('.sidebar .pane', {
      has: vscode.page.locator('.pane-header', { hasText: title }),
    });
  const view = () => pane('Draft').locator('.pane-body');
  /** The view has room for all of its rows when the others are folded. */
  const foldOthers = async (): Promise<void> => {
    for (const title of ['Brand', 'Claims']) {
      const header = pane(title).locator('.pane-header');
      if ((await header.count()) > 0 && (await header.getAttribute('aria-expanded')) === 'true')
        await header.click();
    }
  };

  it('opens the draft that is to be opened first, with a suggestion at its end', async () => {
    await vscode.page.locator('.tab.active[data-resource-name="tool-roll.md"]').waitFor();
    assert.match(await vscode.waitForGhostText(), /^ and it goes/);
    await vscode.screenshot('first-hour-start');
    await until('the note to go', () => {
      try {
        readFileSync(join(stage.folder, '.timbre-open-first'));
        return undefined;
      } catch {
        return true;
      }
    });
  });

  it('shows score, marks and ideas in one view, and goes to a mark from there', async () => {
    await untilScored(vscode);
    // The view may have nothing to take the focus yet, which `runCommand` would wait for.
    await vscode.runAskingCommand('Timbre: Focus on Draft View');
    await foldOthers();
    await view().locator('.monaco-list-row').first().waitFor();
    const rows = await view().innerText();
    assert.match(rows, /Harrow & Pine: (?:on brand|partly|off brand)/i);
    assert.match(rows, /Marks \(\d+\)/);
    assert.match(rows, /Open Idea Board/);
    await vscode.screenshot('first-hour-draft-view');
    await view().locator('.monaco-list-row', { hasText: 'thrilled' }).first().click();
    await until('the cursor at the mark', async () =>
      /Ln 11\b/.test(await vscode.statusBarText()) ? true : undefined,
    );
    const label = await vscode.page
      .locator('.statusbar-item[id^="timbre.timbre"] a')
      .first()
      .getAttribute('aria-label');
    assert.match(label ?? '', /^Timbre, Harrow & Pine: /);
  });

  it('lists what to change first, which opens its place', async () => {
    const row = (text: string | RegExp) => view().locator('.monaco-list-row', { hasText: text });
    await row('Change First').first().waitFor();
    const change = row(/Remove or rewrite|instead of|Leave out/).first();
    const label = await change.innerText();
    assert.match(label, /\d+ % → \d+ %|→ (?:partly|on brand)|rises by less than 1/);
    await change.click();
    await until('the sentence to be selected', async () =>
      /\(\d+ selected\)/.test(await vscode.statusBarText()) ? true : undefined,
    );
    await vscode.page.locator('.editor-instance .view-lines').first().click();
  });

  it('completes the fields of front matter and their values', async () => {
    writeFileSync(join(stage.folder, 'drafts', 'fields.md'), '---\n\n---\n\nHello.\n');
    await vscode.openFile('fields.md');
    await vscode.goTo(2, 1);
    await vscode.typeText('cha');
    await vscode.page.keyboard.press('Control+Space');
    await vscode.page
      .locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'channel' })
      .waitFor();
    await vscode.page.keyboard.press('Enter');
    const values = vscode.page.locator('.suggest-widget.visible .monaco-list-row');
    await values.filter({ hasText: 'newsletter' }).first().waitFor();
    await vscode.screenshot('first-hour-front-matter');
    await vscode.page.keyboard.press('Escape');
    await vscode.save();
    assert.match(readFileSync(join(stage.folder, 'drafts', 'fields.md'), 'utf8'), /^channel: ?$/m);
  });
});
