import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const DAY = 86_400_000;

/** An event in three days, whenever the test runs. */
function calendar(): string {
  const date = new Date(Date.now() + 3 * DAY).toISOString().slice(0, 10).replaceAll('-', '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    'BEGIN:VEVENT',
    'UID:1',
    `DTSTART;VALUE=DATE:${date}`,
    'SUMMARY:Bench night',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

describe('the view Plan', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        mkdirSync(join(folder, 'campaigns'));
        writeFileSync(join(folder, 'campaigns', 'shop.ics'), calendar());
      },
    });
    vscode = stage.vscode;
    // The command is there once the brand was found.
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Show Next Briefs');
  });
  after(() => stage.close());

  const row = (text: string) =>
    vscode.page.locator('.pane .monaco-list-row').filter({ hasText: text }).first();

  /** Goes down from the row that has the focus: the view draws the rows in sight only. */
  const scrollTo = (text: string) =>
    until(text, async () => {
      if (await row(text).isVisible()) return true;
      await vscode.page.keyboard.press('ArrowDown');
      return undefined;
    });

  it('shows briefs, each with the reasons for it', async () => {
    await row('Bench night').waitFor();
    await row('Bench night').click();
    for (const text of ['shop.ics', 'Angle:', 'Expected in the next 28 days']) await scrollTo(text);
    await vscode.screenshot('plan');
  });

  it('lists the journeys with their state, and opens a touchpoint’s draft', async () => {
    // The view draws the rows in sight only, and journeys come last.
    await vscode.page.keyboard.press('End');
    await row('Winter rewax').waitFor();
    await row('Winter rewax').getByText('5 touchpoints').waitFor();
    await row('Winter rewax').locator('.monaco-tl-twistie').click();
    await until('the touchpoints', async () => {
      await vscode.page.keyboard.press('End');
      return (await row('bench-page').isVisible()) ? true : undefined;
    });
    await vscode.screenshot('plan-journeys');
    await row('bench-page').getByText('page · Drafted').waitFor();
    await row('bench-page').click();
    await vscode.page.locator('.tab.active', { hasText: 'bench-page.md' }).waitFor();
  });

  it('starts a draft with front matter and the brief', async () => {
    await row('bench-page').click();
    await vscode.page.keyboard.press('Home');
    await row('Bench night').hover();
    await row('Bench night').getByRole('button', { name: 'Start a Draft from This Brief' }).click();
    const drafts = join(stage.folder, 'drafts');
    const name = await until('the draft to be written', () =>
      Promise.resolve(readdirSync(drafts).find((file) => file.endsWith('bench-night.md'))),
    );
    const text = readFileSync(join(drafts, name), 'utf8');
    assert.match(text, /^---\ndate: \d{4}-\d\d-\d\d\n/);
    assert.match(text, /topic: Bench night\n/);
    assert.match(text, /Why: shop\.ics has “Bench night” on /);
  });

  it('forgets a brief that is dismissed, and shows it again when asked', async () => {
    await row('Bench night').hover();
    await row('Bench night').getByRole('button', { name: 'Dismiss This Brief' }).click();
    await row('Bench night').waitFor({ state: 'detached' });
    await vscode.runCommand('Timbre: Show Dismissed Briefs Again');
    await row('Bench night').waitFor();
  });
});
