import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { FrameLocator, Locator } from 'playwright-core';
import { repoRoot } from '../served/paths.ts';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, openEmpty, untilScored, type Stage } from './stage.ts';

describe('a brand lead', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;

  const profile = (): string => readFileSync(join(stage.folder, 'harrow-and-pine.brand.json'), 'utf8');
  const row = (text: string): Locator => page.locator('li.row').filter({ hasText: text }).first();
  const press = (where: Locator, name: RegExp): Promise<void> => where.getByRole('button', { name }).click();
  const untilProfile = (pattern: RegExp): Promise<true> =>
    until(`the profile to have ${String(pattern)}`, () =>
      Promise.resolve(pattern.test(profile()) ? true : undefined),
    );

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  it('reads what was learned, opens a sentence, and has a habit no longer marked', async () => {
    await vscode.runCommand('Timbre: Show Learned Habits');
    page = vscode.webview();
    await row('Short sentences').waitFor();
    await vscode.screenshot('learned-habits');
    assert.deepEqual(await accessibilityProblems(page), []);
    await press(row('Exclamation marks'), /^Don’t mark this/);
    await untilProfile(/"off": \[\s*"marks:exclamation"/);
    await page.locator('li.row.off').filter({ hasText: 'Exclamation marks' }).waitFor();
    await press(row('Short sentences'), /^Accept/);
    await untilProfile(/"confirmed": \[\s*"sentences:length"/);
    await press(row('Short sentences'), /^Sentences/);
    await row('Short sentences').locator('.evidence li').first().waitFor();
    await vscode.screenshot('learned-habits-evidence');
    await row('Short sentences').locator('.evidence .quote').first().click();
    await vscode.page.locator('.tabs-container .tab.active[data-resource-name$=".md"]').waitFor();
  });

  it('has a profile proposed from the posts, accepts by key, and leaves one out', async () => {
    await vscode.runCommand('Timbre: Propose a Profile from the Posts');
    page = vscode.webview();
    await page.getByRole('heading', { name: /^Habits/ }).waitFor();
    await vscode.screenshot('posts-proposals');
    assert.deepEqual(await accessibilityProblems(page), []);
    await row('Speaks to the reader').focus();
    await vscode.page.keyboard.press('a');
    await untilProfile(/"name": "Speaks to the reader"/);
    await press(row('Conversational'), /^Not for us/);
    await until('the one that is not for us to be kept', () => {
      const file = join(stage.folder, 'dismissed-proposals.txt');
      return Promise.resolve(
        existsSync(file) && /^trait:conversational$/m.test(readFileSync(file, 'utf8')) ? true : undefined,
      );
    });
    await eventually(async () => {
      assert.equal(await page.locator('li.row').filter({ hasText: 'Conversational' }).count(), 0);
    });
  });
});

describe('a brand lead with a style guide and a folder of exports', () => {
  let stage: Stage | undefined;
  const exports = join(mkdtempSync(join(tmpdir(), 'timbre-exports-')), 'salt-row');

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage?.vscode.screenshot('proposals-failed');
    await stage?.close();
    stage = undefined;
  });
  after(() => {
    rmSync(dirname(exports), { recursive: true, force: true });
  });

  it('imports a Word guide and decides: only what was accepted is in the profile', async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'style-guide.docx'), wordFile(GUIDE));
      },
    });
    const { vscode, folder } = stage;
    const file = join(folder, 'harrow-and-pine.brand.json');
    const before = readRecord(file);
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runAskingCommand('Timbre: Import a Style Guide…');
    await chooseInDialog(vscode, join(folder, 'style-guide.docx'));
    const page = vscode.webview();
    const row = (text: string): Locator => page.locator('li.row').filter({ hasText: text }).first();
    await row('“garden”, not “outdoor living space”').waitFor();
    await vscode.screenshot('guide-proposals');
    assert.deepEqual(await accessibilityProblems(page), []);

    await row('“garden”').focus();
    await vscode.page.keyboard.press('a');
    await page.locator('li.row.accepted').filter({ hasText: '“garden”' }).waitFor();
    await row('Never “synergise”').focus();
    await vscode.page.keyboard.press('n');
    await row('Never “synergise”').waitFor({ state: 'detached' });
    await row('“household”')
      .getByRole('button', { name: /^The guide/ })
      .click();
    await page.locator('li.row.accepted').filter({ hasText: '“household”' }).waitFor();

    const { terms, ...rest } = before;
    assert.ok(Array.isArray(terms));
    const wanted = [
      ['garden', 'outdoor living space'],
      ['household', 'customer'],
    ];
    await eventually(() => {
      const now = readRecord(file);
      assert.ok(Array.isArray(now['terms']));
      const added = now['terms'].slice(terms.length).map((term: unknown) => {
        const { use, insteadOf } = record(term);
        return [use, ...(Array.isArray(insteadOf) ? insteadOf.map(String) : [])];
      });
      assert.deepEqual(added, wanted);
      assert.deepEqual({ ...now, terms: now['terms'].slice(0, terms.length) }, { ...rest, terms });
    });
    assert.match(readFileSync(join(folder, 'dismissed-proposals.txt'), 'utf8'), /^ban:synergise$/m);
    await vscode.screenshot('guide-decided');
  });

  it('creates a brand from a folder, which has its posts, and proposes its profile', async () => {
    cpSync(join(repoRoot, 'brand-profiles/harrow-and-pine/corpus'), exports, { recursive: true });
    stage = await openEmpty();
    const { vscode, folder } = stage;
    // The palette lists only the commands of extensions that VS Code had read when it was opened.
    await vscode.page.locator('.activitybar [aria-label^="Timbre"]').first().waitFor();
    await vscode.runAskingCommand('Timbre: Create a Brand from a Folder…');
    await chooseInDialog(vscode, exports);
    await vscode.page.locator('.quick-input-widget').getByText('Name of the brand').waitFor();
    await vscode.page.keyboard.press('ControlOrMeta+A');
    await vscode.typeText('Salt Row');
    await vscode.page.keyboard.press('Enter');
    const page = vscode.webview();
    await page.getByRole('heading', { name: /^Habits/ }).waitFor();
    await vscode.screenshot('folder-proposals');
    const brand = join(folder, 'salt-row');
    assert.ok(readdirSync(join(brand, 'corpus'), { recursive: true }).length > 80);
    await page.locator('li.row').filter({ hasText: 'Speaks to the reader' }).first().focus();
    await vscode.page.keyboard.press('a');
    await page.locator('li.row.accepted').filter({ hasText: 'Speaks to the reader' }).waitFor();
    await eventually(() => {
      assert.match(
        JSON.stringify(readRecord(join(brand, 'salt-row.brand.json'))['traits']),
        /Speaks to the reader/,
      );
    });
    const guesses = page.getByRole('button', { name: 'Guesses from words never used (12)' });
    assert.equal(await guesses.getAttribute('aria-expanded'), 'false');
    await guesses.click();
    await page.getByRole('button', { name: /^None for Us: Guesses/ }).waitFor();
    await guesses.scrollIntoViewIfNeeded();
    await vscode.screenshot('folder-guesses');
  });
});

const GUIDE = [
  'Say “garden”, not “outdoor living space”.',
  'Say “household”, not “customer”.',
  'Never say “synergise”.',
];

/** A Word file with these paragraphs. */
function wordFile(paragraphs: readonly string[]): Uint8Array {
  const names = 'http://schemas.openxmlformats.org';
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="${names}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${word}"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${names}/package/2006/relationships"><Relationship Id="r1" Type="${names}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="${names}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

/** Types a path into the file dialog in the quick input, and has it read. */
async function chooseInDialog(vscode: Workbench, path: string): Promise<void> {
  const dialog = vscode.page.locator('.quick-input-widget');
  const box = dialog.locator('input[type="text"]:visible').first();
  await until('the file dialog', async () => ((await box.inputValue()).startsWith('/') ? true : undefined));
  await vscode.waitForQuiet();
  await box.fill(path);
  // The dialog lists the folder of what was typed before it takes the path.
  await vscode.waitForQuiet();
  await dialog.getByRole('button', { name: 'Read' }).click();
}

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
const readRecord = (file: string): Record<string, unknown> => record(JSON.parse(readFileSync(file, 'utf8')));
