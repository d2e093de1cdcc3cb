import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '../served/paths.ts';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { openEmpty, type Stage } from './stage.ts';

const SAMPLE = join(repoRoot, 'brand-profiles', 'harrow-and-pine');
const POSTS = readdirSync(join(SAMPLE, 'corpus')).filter((name) => name.endsWith('.md'));

describe('the walkthrough in a workspace without brands', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openEmpty();
    vscode = stage.vscode;
    // The palette lists only the commands of extensions that VS Code had read when it was opened.
    await vscode.page.locator('.activitybar [aria-label^="Timbre"]').first().waitFor();
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await vscode.screenshot('walkthrough-failed');
  });
  after(() => stage.close());

  const brand = (): string => join(stage.folder, 'bench');
  const drop = (): void => {
    for (const name of POSTS) cpSync(join(SAMPLE, 'corpus', name), join(brand(), 'corpus', name));
  };
  const step = (title: string) => vscode.page.locator('.getting-started-step', { hasText: title });
  /** The titles of the steps that are ticked. */
  const ticked = async (): Promise<string[]> =>
    vscode.page
      .locator('.getting-started-step:has(.codicon-getting-started-step-checked) .step-title')
      .allInnerTexts();
  const untilTicked = (title: string): Promise<unknown> =>
    until(`the step “${title}” to be ticked`, async () =>
      (await ticked()).includes(title) ? true : undefined,
    );
  /** A step opens by itself a moment after the one before it is ticked; a click would then close it. */
  const open = async (title: string): Promise<void> => {
    const opened = step(title).and(vscode.page.locator('.expanded'));
    await opened.waitFor({ timeout: 2000 }).catch(() => step(title).first().click());
    await opened.waitFor();
  };
  const press = (label: string): Promise<void> =>
    vscode.page.locator('.getting-started-step.expanded').getByText(label, { exact: true }).click();
  const showSteps = (): Promise<void> => vscode.runCommand('Timbre: Get Started');

  it('begins with no step done', async () => {
    await showSteps();
    await step('Add a brand').waitFor();
    await vscode.screenshot('walkthrough-start');
    assert.deepEqual(await ticked(), []);
  });

  it('ticks the first step when there is a brand, and the second when its posts are learned', async () => {
    mkdirSync(join(brand(), 'corpus'), { recursive: true });
    drop();
    await untilTicked('Add a brand');
    await open('Learn the voice');
    await press('Learn Now');
    await vscode.screenshot('walkthrough-learning');
    await untilTicked('Learn the voice');
    assert.deepEqual(await ticked(), ['Add a brand', 'Learn the voice']);
  });

  it('ticks the third step when a suggestion was accepted, not when a draft was opened', async () => {
    await open('Write with suggestions');
    await press('Open a Draft');
    await vscode.page.locator('.tab.active[data-resource-name="first-draft.md"]').waitFor();
    await vscode.screenshot('walkthrough-first-draft');
    await until('the cursor below the front matter', async () =>
      /Ln 6, Col 1\b/.test(await vscode.statusBarText()) ? true : undefined,
    );
    await vscode.typeText('The straps are on the bench today. Order by noon ');
    await vscode.waitForGhostText();
    await vscode.screenshot('walkthrough-ghost');
    await showSteps();
    await untilTicked('Learn the voice');
    assert.deepEqual(await ticked(), ['Add a brand', 'Learn the voice']);
    await vscode.openFile('first-draft.md');
    await vscode.page.keyboard.press('ControlOrMeta+End');
    await vscode.page.keyboard.type('and it ');
    await vscode.waitForGhostText();
    await vscode.page.keyboard.press('Tab');
    await showSteps();
    await untilTicked('Write with suggestions');
  });

  it('ticks the fourth step when a score was seen', async () => {
    await untilTicked('Write with suggestions');
    assert.equal((await ticked()).length, 3);
    await vscode.openFile('first-draft.md');
    await vscode.page.keyboard.press('ControlOrMeta+End');
    await vscode.typeText(
      ' We cut the leather on Monday and stitched the handles on Tuesday, and the rivets came in on the van. Bring the bag to the counter and we mend it while you wait, if the kettle is on.',
      5,
    );
    await until('the score', async () =>
      /bench: (?:on brand|partly on brand|off brand)/i.test(await vscode.statusBarText()) ? true : undefined,
    );
    await vscode.page.locator('.statusbar-item[id^="timbre.timbre"] a').first().click();
    await vscode.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
    await vscode.screenshot('walkthrough-score');
    await vscode.page.keyboard.press('Escape');
    await vscode.save();
    await showSteps();
    await untilTicked('See where a draft is off brand');
    await vscode.screenshot('walkthrough-done');
  });
});
