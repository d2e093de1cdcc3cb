import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until, unlessOneOf } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, openEmpty, type Stage } from './stage.ts';

const PROFILE = 'harrow-and-pine.brand.json';
const COMMENT = '// Words that the shop never uses.';
/** Ten rows as a spreadsheet copies them, with a row of titles. */
const TABLE = [
  'Reason\tBanned word',
  ...Array.from({ length: 10 }, (_, at) => `Nobody says it, ${at}.\tempty phrase ${at}`),
].join('\n');

const themes = [
  ['dark', 'Default Dark Modern', 'vscode-dark'],
  ['light', 'Default Light Modern', 'vscode-light'],
  ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
] as const;

describe('the profile editor', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        const file = join(folder, PROFILE);
        const text = readFileSync(file, 'utf8');
        writeFileSync(file, text.replace('"banned": [', `"banned": [\n    ${COMMENT}`));
      },
    });
    vscode = stage.vscode;
    await vscode.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await vscode.openFile(PROFILE);
    page = vscode.webview();
    await page.getByRole('heading', { level: 1, name: 'Harrow & Pine' }).waitFor();
  });
  after(() => stage.close());

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await vscode.page.keyboard.press(key);
  };
  const rows = (section: string) => page.locator(`#section-${section} .block .row`);
  const untilRows = (section: string, count: number): Promise<true> =>
    until(`${count} rows`, async () => ((await rows(section).count()) === count ? true : undefined));
  const saved = (): string => readFileSync(join(stage.folder, PROFILE), 'utf8');

  it('adds a banned word by keys alone, with what it would mark', async () => {
    await page.getByRole('button', { name: /^Banned Words/ }).focus();
    await press('Enter', 'Tab', 'Tab', 'Enter');
    await vscode.typeText('chapel');
    const impact = page.locator('#section-banned .note.impact');
    await impact.filter({ hasText: /\d+ of \d+ posts/ }).waitFor();
    await vscode.screenshot('profile-editor-impact');
    await press('Tab');
    await vscode.typeText('We moved out of it.');
    await press('Enter');
    await untilRows('banned', 12);
    await press('Escape');
  });

  it('adds a preferred word by keys alone, and says what is missing', async () => {
    await page.getByRole('button', { name: /^Preferred Words/ }).focus();
    await press('Enter', 'Tab', 'Tab', 'Enter');
    await vscode.typeText('strap');
    await press('Enter');
    await page.locator('#section-terms .note.missing').filter({ hasText: 'Instead of' }).waitFor();
    await vscode.typeText('belt, band');
    await press('Enter');
    await untilRows('terms', 9);
    await press('Escape');
  });

  it('pastes ten rows of a spreadsheet as one edit, which one undo takes back', async () => {
    await vscode.page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(TABLE)})`);
    await rows('banned').last().getByRole('gridcell').first().click();
    await press('Escape', 'ControlOrMeta+v');
    await page.getByText('10 new rows').waitFor();
    await vscode.screenshot('profile-editor-paste');
    await press('Enter');
    await untilRows('banned', 22);
    await eventually(async () => {
      assert.match(await rows('banned').last().innerText(), /empty phrase 9\s+Nobody says it, 9\./);
    });
    await press('ControlOrMeta+z');
    await untilRows('banned', 12);
    await press('ControlOrMeta+Shift+z');
    await untilRows('banned', 22);
    await press('ControlOrMeta+z');
    await untilRows('banned', 12);
  });

  it('saves: only what was added is new, and the comment is still there', async () => {
    const before = saved();
    await vscode.save();
    const after = await until('the file', () => unlessOneOf(['', before], saved()));
    const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
    assert.deepEqual(
      added.map((line) => line.trim()),
      [
        '{ "use": "fault", "insteadOf": ["issue", "quality concern"], "why": "If it\'s wrong, say so." },',
        '{ "use": "strap", "insteadOf": ["belt", "band"] }',
        '{ "term": "journey", "why": "Only for buses." },',
        '{ "term": "chapel", "why": "We moved out of it." }',
      ],
    );
    assert.ok(after.includes(COMMENT));
  });

  it('shows the sentences that a word marks, and opens one at its place', async () => {
    await rows('banned').last().getByRole('gridcell').first().click();
    const note = page.locator('#section-banned .note.impact');
    await note.getByRole('button', { name: 'Show Sentences' }).click();
    const quote = note.locator('.quote').first();
    await quote.filter({ hasText: /chapel/i }).waitFor();
    await vscode.screenshot('profile-editor-sentences');
    await quote.click();
    const lines = vscode.page.locator('.editor-instance .view-lines');
    await lines.filter({ hasText: /chapel/i }).waitFor();
    await vscode.runCommand('View: Close Editor');
    await page.getByRole('heading', { level: 1, name: 'Harrow & Pine' }).waitFor();
  });

  it('shows what the posts do beside the traits, with a sentence that opens', async () => {
    const evidence = page.locator('#section-traits .evidence');
    await evidence.getByText(/^Measured in \d+ posts/).waitFor();
    await evidence.scrollIntoViewIfNeeded();
    await vscode.screenshot('profile-editor-habits');
    const quote = evidence.locator('.quote').first();
    const start = (await quote.innerText()).slice(1, 16);
    await quote.click();
    await vscode.page.locator('.editor-instance .view-lines').filter({ hasText: start }).waitFor();
    await vscode.runCommand('View: Close Editor');
    await page.getByRole('heading', { level: 1, name: 'Harrow & Pine' }).waitFor();
  });

  it('filters all sections, and is left with Escape', async () => {
    await press('/');
    await vscode.typeText('chapel');
    await page
      .getByRole('status')
      .filter({ hasText: /of \d+ rows/ })
      .waitFor();
    await eventually(async () => {
      assert.ok(await page.locator('#section-banned').isVisible());
    });
    await eventually(async () => {
      assert.ok(!(await page.locator('#section-traits').isVisible()));
    });
    await vscode.screenshot('profile-editor-filter');
    await press('Escape');
    await page.locator('#section-traits').waitFor();
  });

  it('is told of an error in the text beside, and comes back when it is corrected', async () => {
    const text = saved();
    writeFileSync(join(stage.folder, PROFILE), text.replace('"traits": [', '"traits": '));
    await page
      .getByRole('alert')
      .filter({ hasText: /Line \d+ of the text has an error/ })
      .waitFor();
    await vscode.screenshot('profile-editor-broken');
    writeFileSync(join(stage.folder, PROFILE), text);
    await page.locator('#section-traits').waitFor();
  });

  for (const [look, theme, kind] of themes)
    it(`breaks no rule of accessibility, ${look}`, async () => {
      const folder = join(stage.folder, '.vscode');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await page.locator(`body.${kind}`).waitFor();
      await vscode.waitForQuiet();
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.locator('#section-banned').scrollIntoViewIfNeeded();
      await vscode.screenshot(`profile-editor-${look}`);
    });

  it('shows the text beside, and the text alone by a button of the title bar', async () => {
    await page.getByRole('button', { name: 'Text Beside' }).click();
    await vscode.page.locator('.editor-instance .view-lines').first().waitFor();
    await vscode.screenshot('profile-editor-beside');
    await vscode.runCommand('View: Close Editor');
    await vscode.page.getByRole('button', { name: 'Edit Profile as Text' }).click();
    await vscode.page.locator('.editor-instance .view-lines').first().waitFor();
    await vscode.page.getByRole('button', { name: 'Edit Profile as Form' }).click();
    await vscode.webview().getByRole('heading', { level: 1, name: 'Harrow & Pine' }).waitFor();
  });
});

describe('a new brand', () => {
  let stage: Stage;

  before(async () => {
    stage = await openEmpty();
  });
  after(() => stage.close());

  it('begins in the form, from which the next steps are reached', async () => {
    const { vscode } = stage;
    await vscode.runAskingCommand('Timbre: Create a Brand…');
    await vscode.page.locator('.quick-input-widget').getByText('Name of the brand').waitFor();
    await vscode.typeText('Salt & Rye');
    await vscode.page.keyboard.press('Enter');
    const page = vscode.webview();
    await page.getByRole('heading', { level: 1, name: 'Salt & Rye' }).waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('profile-editor-new-brand');
    // An empty section is one line, which opens with its first row.
    await page.locator('#section-traits button.fold').click();
    await page.getByRole('textbox', { name: 'New row: Trait' }).waitFor();
    await page.getByRole('button', { name: 'Next Steps' }).click();
    await vscode
      .webview()
      .getByRole('heading', { name: /Next steps for Salt & Rye/ })
      .waitFor();
  });
});
