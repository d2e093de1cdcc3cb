import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

describe('the first hour', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, '.timbre-open-first'), 'drafts/autumn-repair-week.md');
      },
    });
    vscode = stage.vscode;
  });
  after(() => stage.close());

  const view = () => vscode.page.locator('.pane-body .monaco-list[aria-label^="Draft"]');
  const page = () => vscode.webview();
  const statusBar = (text: RegExp): Promise<true> =>
    until(`“${String(text)}” in the status bar`, async () =>
      text.test(await vscode.statusBarText()) ? true : undefined,
    );

  it('opens the draft that is to be opened first, with a suggestion at its end', async () => {
    await vscode.page.locator('.tab.active[data-resource-name="autumn-repair-week.md"]').waitFor();
    assert.notEqual(await vscode.waitForGhostText(), '');
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
    await vscode.page.locator('.activitybar .action-item a[aria-label^="Timbre"]').click();
    await view().locator('.monaco-list-row').first().waitFor();
    const rows = await view().innerText();
    assert.match(rows, /Harrow & Pine: (?:on brand|partly|off brand)/i);
    assert.match(rows, /Marks \(\d+\)/);
    assert.match(rows, /Open Idea Board/);
    await vscode.screenshot('first-hour-draft-view');
    await view().locator('.monaco-list-row', { hasText: 'utilise' }).first().click();
    await until('the cursor at the mark', async () =>
      /Ln 17\b/.test(await vscode.statusBarText()) ? true : undefined,
    );
    const label = await vscode.page
      .locator('.statusbar-item[id^="timbre.timbre"] a')
      .first()
      .getAttribute('aria-label');
    assert.match(label ?? '', /^Timbre, Harrow & Pine: /);
  });

  it('completes the fields of front matter and their values', async () => {
    writeFileSync(join(stage.folder, 'drafts', 'fields.md'), '---\n\n---\n\nHello.\n');
    await vscode.openFile('fields.md');
    await vscode.goTo(2, 1);
    await vscode.typeText('cha');
    await vscode.page.keyboard.press('Control+Space');
    await vscode.page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'channel' })
      .first()
      .waitFor();
    await vscode.page.keyboard.press('Enter');
    const values = vscode.page.locator('.suggest-widget.visible .monaco-list-row');
    await values.filter({ hasText: 'newsletter' }).first().waitFor();
    await vscode.screenshot('first-hour-front-matter');
    await vscode.page.keyboard.press('Escape');
    await vscode.save();
    assert.match(readFileSync(join(stage.folder, 'drafts', 'fields.md'), 'utf8'), /^channel: ?$/m);
  });

  it('ends the creation of a brand in a page of next steps, which is accessible', async () => {
    await vscode.runAskingCommand('Timbre: Create a Brand…');
    await vscode.page.keyboard.type('Kettle Row');
    await vscode.page.keyboard.press('Enter');
    await page().getByRole('heading', { name: 'Next steps for Kettle Row' }).waitFor();
    await page().getByText('No posts yet.').waitFor();
    await vscode.screenshot('first-hour-next-steps');
    assert.deepEqual(await accessibilityProblems(page()), []);
  });

  it('answers posts that are dropped into a corpus with a count in the status bar and on the page', async () => {
    const corpus = join(stage.folder, 'kettle-row', 'corpus');
    mkdirSync(corpus, { recursive: true });
    for (const name of ['one', 'two', 'three'])
      writeFileSync(
        join(corpus, `${name}.md`),
        `---\ndate: 2026-05-0${String(name.length)}\n---\nWe fill the ${name} kettle at seven. The row opens at eight, and the cups are warm.\n`,
      );
    await statusBar(/Kettle Row: 3 files added, 3 posts learned in all/);
    await page()
      .getByText(/3 posts with \d+ words learned/)
      .waitFor();
    await vscode.screenshot('first-hour-posts-added');
  });

  it('goes on with a brand whose folder is renamed', async () => {
    renameSync(join(stage.folder, 'kettle-row'), join(stage.folder, 'kettle'));
    writeFileSync(
      join(stage.folder, 'drafts', 'kettle.md'),
      '---\nbrand: kettle-row\n---\n\nWe fill the kettle.\n',
    );
    await vscode.openFile('drafts/kettle.md');
    await statusBar(/Kettle Row: too short/);
  });

  it('opens the walkthrough, with steps ticked only when they are done', async () => {
    await vscode.runCommand('Timbre: Get Started');
    const steps = vscode.page.locator('.getting-started-step');
    await steps.first().waitFor();
    await vscode.screenshot('first-hour-walkthrough');
    const done = await vscode.page
      .locator('.getting-started-step .codicon-getting-started-step-checked')
      .count();
    assert.ok(done >= 1 && done < 4, String(done));
  });
});
