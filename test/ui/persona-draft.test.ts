import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openDemo, type Stage } from './stage.ts';

const DRAFT = `---
persona: Awl
channel: instagram
status: draft
---

Awl here, the workshop's AI character. Guess who finally counted the buckles? Every last one of them! There's a tray for brass, a tray for steel, and a tray for the ones that nobody can name, and isn't that the best tray of all? Which one would you pick, and why? Tell us below, we're all ears!
`;

describe('the draft of a persona', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'drafts/buckles.md'), DRAFT);
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('buckles.md');
    await until('the persona’s own voice', async () =>
      (await vscode.statusBarText()).includes('Awl: its own voice') ? true : undefined,
    );
  });
  after(() => stage.close());

  it('says at its score whose that is, and that it is closer to the persona’s own voice', async () => {
    const item = vscode.page
      .locator('.statusbar-item', { hasText: 'Awl: its own voice' })
      .locator('a')
      .first();
    await until('the note', async () =>
      ((await item.getAttribute('aria-label')) ?? '').includes(
        'The score is that of Harrow & Pine, not of Awl. The draft is closer to Awl’s own voice',
      )
        ? true
        : undefined,
    );
    await item.hover();
    await vscode.page.locator('.monaco-hover', { hasText: 'not of Awl' }).first().waitFor();
    await vscode.screenshot('persona-draft-status');
    await vscode.page.mouse.move(300, 300);
  });

  it('says so in a hover over its persona', async () => {
    await vscode.goTo(2, 3);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover-content', { hasText: 'closer to Awl’s own voice' }).waitFor();
    await vscode.screenshot('persona-draft-hover');
    await vscode.page.keyboard.press('Escape');
  });

  it('has no sentence marked for not sounding like the brand, and has when it names no persona', async () => {
    const marks = vscode.page.locator('.squiggly-info');
    const count = (what: string, isWanted: (found: number) => boolean): Promise<true> =>
      until(what, async () => (isWanted(await marks.count()) ? true : undefined));
    // The two exclamation marks, which the profile rules out whoever speaks.
    await count('the rule alone', (found) => found === 2);
    await vscode.goTo(2, 1);
    await vscode.page.keyboard.press('Shift+End');
    await vscode.page.keyboard.type('audience: all');
    await count('marks', (found) => found > 2);
    await vscode.page.keyboard.press('Escape');
    await vscode.runCommand('File: Revert File');
    await count('the rule alone again', (found) => found === 2);
  });

  it('gets provenance: a question who wrote it, the front matter, and what was written', async () => {
    await vscode.runAskingCommand('Timbre: Add Provenance…');
    const widget = vscode.page.locator('.quick-input-widget');
    await widget.getByText('A person and an AI model').first().waitFor();
    await vscode.screenshot('provenance-question');
    await widget.getByText('A person and an AI model').first().click();
    await until('the front matter', async () =>
      (await vscode.page.locator('.view-lines').first().innerText()).includes('digital_source_type')
        ? true
        : undefined,
    );
    await vscode.screenshot('provenance-written');
    await until('the message', async () =>
      (await vscode.statusBarText()).includes('Nothing is signed') ? true : undefined,
    );
  });

  it('has in the persona’s file the passages in a hover', async () => {
    await vscode.openFile('awl.yaml');
    await vscode.page.locator('.codelens-decoration', { hasText: /not.that.of.Harrow/ }).waitFor();
    await vscode.goTo(10, 2);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover-content', { hasText: 'Its voice is not that of' }).waitFor();
    await vscode.screenshot('persona-voice-hover');
  });
});
