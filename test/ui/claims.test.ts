import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, type Stage } from './stage.ts';

const DRAFT = `---
channel: instagram
partnership:
  type: paid
  partner: Larkfield Wax
---

New straps are on the wall, cut from one hide and wiped with wax.

Our thread outlasts cotton thread by 40%. It is the strongest thread in Yorkshire.

Hurry, the offer ends soon. Only a few straps are left.
`;

describe('a copywriter with claims', () => {
  let stage: Stage;
  let vscode: Workbench;
  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'drafts/claims.md'), DRAFT);
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('claims.md');
  });
  after(() => stage.close());

  const squiggles = (): Promise<number> => vscode.page.locator('.squiggly-info, .squiggly-warning').count();
  const marked = (): Promise<true> =>
    until('marks', async () => ((await squiggles()) > 0 ? true : undefined));
  const lightBulb = async (line: number, column: number, title: string): Promise<void> => {
    const entry = await vscode.lightBulb(line, column, title);
    await entry.click();
  };
  const answer = async (title: string, text: string): Promise<void> => {
    await vscode.page.locator('.quick-input-widget .quick-input-title', { hasText: title }).waitFor();
    await vscode.page.keyboard.type(text);
    await vscode.page.keyboard.press('Enter');
  };

  it('sees why a claim is marked', async () => {
    await marked();
    await vscode.goTo(10, 20);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover').getByText('Source:').first().waitFor();
    await vscode.screenshot('claims-hover');
    await vscode.page.keyboard.press('Escape');
  });

  it('files the evidence, which clears the claim', async () => {
    const before = await squiggles();
    await lightBulb(10, 20, 'Add Evidence…');
    await answer('Evidence for', 'lab/thread-2026.pdf');
    await answer('Until when', '2099-03-03');
    await vscode.page.locator('.quick-input-widget').getByText('In the Ledger of').first().waitFor();
    await vscode.page.keyboard.press('Enter');
    const ledger = join(stage.folder, 'claims/claims.yaml');
    await until('the entry', () =>
      existsSync(ledger) && readFileSync(ledger, 'utf8').includes('thread-2026.pdf') ? true : undefined,
    );
    assert.match(readFileSync(ledger, 'utf8'), /^claims:\n {2}- text: Our thread outlasts .*\n/);
    await until('the claim to be cleared', async () => ((await squiggles()) < before ? true : undefined));
  });

  it('puts the notice where readers see it first', async () => {
    await lightBulb(8, 5, 'Insert Disclosure: “#ad”');
    // The edit comes a moment after the light bulb has closed.
    await until('the notice to be saved', async () => {
      await vscode.save();
      const text = readFileSync(join(stage.folder, 'drafts/claims.md'), 'utf8');
      return text.includes('---\n\n#ad\n\nNew straps') ? true : undefined;
    });
  });

  it('finds the entry in the view Claims, and above it where it is used', async () => {
    await vscode.page.locator('.activitybar [aria-label^="Timbre"]').first().click();
    await vscode.page.locator('.pane-header', { hasText: 'Claims' }).click();
    await vscode.page.locator('.monaco-list-row', { hasText: 'Our thread outlasts' }).first().waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('claims-view');
    await vscode.page.locator('.monaco-list-row', { hasText: 'Our thread outlasts' }).first().click();
    await vscode.page.getByText('Used in 1 draft, expires 3 March 2099').first().waitFor();
    await vscode.screenshot('claims-ledger');
  });
});
