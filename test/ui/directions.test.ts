import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const DRAFT = 'press-release-tote.md';

describe('creative directions for a draft', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({ userSettings: { 'timbre.ghostText.enabled': false } });
    vscode = stage.vscode;
    await vscode.openFile(DRAFT);
    await untilScored(vscode);
  });
  after(() => stage.close());

  const names = (): string[] => [
    ...readdirSync(stage.folder).map((name) => name),
    ...readdirSync(join(stage.folder, 'drafts')),
  ];
  const rows = (): Locator => vscode.page.locator('.quick-input-list .monaco-list-row');
  /** Lines break where there is room, so blanks do not count. */
  const bare = (text: string): string => text.replace(/\s+/gu, '');
  const page = (): Locator => vscode.page.locator('[data-uri^="timbre-direction"] .view-lines');
  const pageText = async (): Promise<string> => bare(await page().first().innerText());
  const press = (key: string): Promise<void> => vscode.page.keyboard.press(key);
  const suggest = async (draft = DRAFT): Promise<void> => {
    await vscode.page.locator(`.tab.active[data-resource-name="${draft}"]`).waitFor();
    await press('Shift+Alt+D');
    await vscode.page.mouse.move(5, 700);
    // Two ideas, and what can be asked of the list.
    await rows().nth(3).waitFor();
    await page().first().waitFor();
    await vscode.waitForQuiet();
  };
  const pickTheme = async (name: string): Promise<void> => {
    await vscode.runAskingCommand('Preferences: Color Theme');
    await vscode.page.locator('.quick-input-widget input[type="text"]').first().fill(name);
    await rows().and(vscode.page.getByRole('option', { name })).first().waitFor();
    await vscode.waitForQuiet();
    await press('Enter');
    await vscode.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
    await vscode.waitForQuiet();
  };
  const titleOf = async (row: Locator): Promise<string> =>
    (await row.locator('.label-name').first().innerText()).replaceAll('\u00a0', ' ');
  const tabs = (): Promise<string[]> => vscode.page.locator('.tabs-container .tab').allInnerTexts();

  it('shows each beside the draft as one moves through them, and Escape leaves all as it was', async () => {
    const before = {
      names: names(),
      tabs: await tabs(),
      draft: readFileSync(join(stage.folder, 'drafts', DRAFT)),
    };
    await suggest();
    const first = await titleOf(rows().nth(0));
    assert.ok((await pageText()).includes(bare(first)));
    await vscode.screenshot('directions');
    await press('ArrowDown');
    const second = await titleOf(rows().nth(1));
    await until('the second direction beside the draft', async () =>
      (await pageText()).includes(bare(second)) ? true : undefined,
    );
    await vscode.screenshot('directions-second');
    await press('Escape');
    await page().first().waitFor({ state: 'detached' });
    await vscode.waitForQuiet();
    assert.deepEqual(await tabs(), before.tabs);
    assert.deepEqual(names(), before.names);
    assert.deepEqual(readFileSync(join(stage.folder, 'drafts', DRAFT)), before.draft);
    // The keys go to the draft again.
    await vscode.page.locator('.monaco-editor.focused').first().waitFor();
  });

  it('has its actions under the right arrow, and leads back with Escape', async () => {
    await suggest();
    await press('ArrowDown');
    const second = await titleOf(rows().nth(1));
    await press('ArrowRight');
    await vscode.page.getByRole('option', { name: /^Another like this/ }).waitFor();
    await vscode.screenshot('directions-actions');
    await press('Escape');
    const back = vscode.page.locator('.quick-input-list .monaco-list-row.focused');
    await until('the list again', async () =>
      (await back.count()) === 1 && (await titleOf(back)) === second ? true : undefined,
    );
    await press('Escape');
    await page().first().waitFor({ state: 'detached' });
  });

  it('makes a branch with a diff, and tells where its lines came from', async () => {
    await suggest();
    const title = await titleOf(rows().nth(0));
    await press('Enter');
    await vscode.page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('directions-branch');
    const branches = names().filter((name) => /^press-release-tote\..+\.md$/.test(name));
    assert.equal(branches.length, 1);
    assert.ok(readFileSync(join(stage.folder, 'drafts', branches[0]!), 'utf8').includes(title));
    assert.ok(names().includes('directions.json'));
    assert.ok(names().includes('directions.provenance.jsonl'));
    await vscode.runCommand('View: Close Editor');
    await vscode.openFile(branches[0]!);
    await vscode.goTo(9, 1);
    await vscode.runAskingCommand('Timbre: Show Origin of This Line');
    await vscode.waitForQuiet();
    await vscode.screenshot('directions-where-from');
    await press('Escape');
  });

  it('marks in the draft what each was built from', async () => {
    await vscode.page.setViewportSize({ width: 1600, height: 1300 });
    await vscode.openFile(DRAFT);
    await suggest();
    for (let moves = 0; moves < 4; moves++) await press('ArrowDown');
    await vscode.waitForQuiet();
    await vscode.screenshot('directions-marks');
    await press('Escape');
    await page().first().waitFor({ state: 'detached' });
    await vscode.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('is offered by one quiet line when the writer pauses, which goes when told', async () => {
    // Ideas were asked for in the other draft, so that it is offered none.
    await vscode.openFile('new-strap-leather.md');
    await press('ControlOrMeta+End');
    await press('Enter');
    await vscode.typeText(
      'We cut the strap of it from the old leather while there is any left and after that you can have the two in two colours or you can wait for one ',
      5,
    );
    const lens = vscode.page.locator('.codelens-decoration a');
    await lens.first().waitFor();
    await eventually(async () => {
      assert.equal(await lens.first().innerText(), 'Stuck? Get ideas for this draft');
    });
    await vscode.screenshot('directions-offer');
    await lens.nth(1).click();
    await lens.first().waitFor({ state: 'detached' });
    await vscode.runCommand('File: Revert File');
  });

  it('can be read in a light theme', async () => {
    await vscode.openFile(DRAFT);
    await pickTheme('Light Modern');
    await suggest();
    await press('ArrowDown');
    await vscode.waitForQuiet();
    await vscode.screenshot('directions-light');
    await press('Escape');
    await page().first().waitFor({ state: 'detached' });
  });
});
