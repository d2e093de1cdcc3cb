import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { eventually, until, unlessOneOf } from '../until.ts';
import { accessibilityProblems } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const LOOKS = [
  ['light', 'Default Light Modern', 'vscode-light'],
  ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
  ['dark', 'Default Dark Modern', 'vscode-dark'],
] as const;

/** A draft that is paid for, with a claim that nothing bears out. */
const PAID = `---
title: A tin for the shelf
brand: harrow-and-pine
channel: newsletter
partnership: { type: paid, partner: Northfell Wax Works of Upper Wharfedale }
---
There's a new tin on the shelf by the door.

The wax in it is 40% harder than any other wax. We rubbed it into an old canvas satchel on Tuesday, and left the satchel on the sill.

Bring your bag on Friday and see the tin.
`;

describe('the page of a storyboard', () => {
  let stage: Stage;
  let vscode: Workbench;
  let page: FrameLocator;
  const draft = (): string => readFileSync(join(stage.folder, 'drafts', 'autumn-repair-week.md'), 'utf8');
  const field = (): Locator => page.locator('.shot textarea').first();

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await vscode.runCommand('Timbre: Make a Storyboard');
    page = vscode.webview();
    await page.locator('.shot').first().waitFor();
  });
  after(() => stage.close());

  for (const [look, theme, kind] of LOOKS)
    it(`shows the film with its timeline, for everybody, ${look}`, async () => {
      const folder = join(stage.folder, '.vscode');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await page.locator(`body.${kind}`).waitFor();
      await vscode.waitForQuiet();
      assert.ok((await page.locator('.timeline li').count()) >= 3);
      await page.locator('h1').scrollIntoViewIfNeeded();
      await vscode.screenshot(`storyboard-${look}`);
      await page.locator('.timeline').evaluate("document.querySelector('.timeline').scrollIntoView()");
      await vscode.screenshot(`storyboard-shots-${look}`);
      assert.deepEqual(await accessibilityProblems(page), []);
    });

  it('makes a shot longer with the arrow keys, and takes that back', async () => {
    const edge = page.locator('.edge').first();
    const before = await secondsOf(edge);
    await edge.focus();
    await vscode.page.keyboard.press('Shift+ArrowRight');
    await untilSeconds(edge, before + 1);
    await edge.focus();
    await vscode.page.keyboard.press('Control+z');
    await untilSeconds(edge, before);
  });

  it('makes a shot longer by dragging its edge, which moves the shots behind it, and plans it anew', async () => {
    const edge = page.locator('.edge').nth(1);
    await edge.scrollIntoViewIfNeeded();
    const before = await secondsOf(edge);
    const total = Number(await page.locator('#position').getAttribute('max'));
    const box = await edge.boundingBox();
    assert.ok(box);
    const { mouse } = vscode.page;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await mouse.move(x, y);
    await mouse.down();
    await mouse.move(x + 30, y, { steps: 4 });
    await mouse.up();
    await eventually(async () => {
      assert.ok((await secondsOf(edge)) > before + 0.2);
      assert.ok(Number(await page.locator('#position').getAttribute('max')) > total);
    });
    await page.locator('#reset').click();
    await untilSeconds(edge, before);
    assert.equal(Number(await page.locator('#position').getAttribute('max')), total);
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

  it('copies the prompt of a shot, from the page and by command', async () => {
    const seen = await page.locator('.shot .fact').first().innerText();
    const thing = seen.split(/: |; /).at(-1) ?? seen;
    await page.locator('.shot .actions .link').first().click();
    await untilCopied((text) => text.includes('for a vertical frame (9:16)') && text.includes(thing));
    await vscode.page.evaluate("navigator.clipboard.writeText('')");
    await vscode.page.locator('.tab[data-resource-name="autumn-repair-week.md"]').click();
    await vscode.runAskingCommand('Timbre: Copy Prompt for a Shot…');
    await vscode.page.getByRole('option', { name: /^Shot 2/ }).click();
    await untilCopied((text) => text.includes('for a vertical frame (9:16)'));
  });

  const untilCopied = (isRight: (text: string) => boolean): Promise<void> =>
    eventually(async () => {
      const text = await vscode.page.evaluate<string>('navigator.clipboard.readText()');
      assert.ok(isRight(text), text);
    });

  it('writes an edited voice-over into the draft, as small as it can be, and takes it back', async () => {
    const before = draft();
    const said = await field().inputValue();
    await prefix('Really, ');
    await page.locator('#undo').click();
    await eventually(async () => {
      assert.equal(await field().inputValue(), said);
    });
    await prefix('Well, ');
    await vscode.runCommand('File: Save All Files');
    const written = await until('the file to be saved', () =>
      Promise.resolve(unlessOneOf(['', before], draft())),
    );
    assert.equal(written.replace('Well, ', ''), before);
  });

  /** Types words before the first voice-over, and waits until the page has them from the draft. */
  async function prefix(words: string): Promise<void> {
    await field().focus();
    await vscode.page.keyboard.press('Home');
    await vscode.page.keyboard.type(words);
    await vscode.page.keyboard.press('Enter');
    await vscode.waitForQuiet();
    await eventually(async () => {
      assert.ok((await field().inputValue()).startsWith(words.trim()));
    });
  }

  it('goes on with a draft whose editor was closed', async () => {
    await vscode.page.locator('.tab[data-resource-name="autumn-repair-week.md"]').click();
    await vscode.runCommand('View: Close Editor');
    const before = draft();
    await prefix('Now, ');
    await vscode.runCommand('File: Save All Files');
    const written = await until('the file to be saved', () =>
      Promise.resolve(unlessOneOf(['', before], draft())),
    );
    assert.equal(written.replace('Now, ', ''), before);
  });
});

describe('the page of the storyboard of a paid draft', () => {
  let stage: Stage;
  let page: FrameLocator;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'drafts', 'new-tin.md'), PAID);
      },
    });
    await stage.vscode.openFile('new-tin.md');
    await untilScored(stage.vscode);
    await stage.vscode.runCommand('Timbre: Make a Storyboard');
    page = stage.vscode.webview();
    await page.locator('.shot').first().waitFor();
  });
  after(() => stage.close());

  const warning = (text: RegExp): Locator => page.locator('.warnings .warning').filter({ hasText: text });

  it('warns of a claim without evidence, and leads to its shot', async () => {
    const found = warning(/Claim without evidence: “.*40%/);
    await found.first().waitFor();
    const name = await found.first().locator('.link').innerText();
    await found.first().locator('.link').click();
    assert.match(await page.locator('.shot:focus h3').innerText(), new RegExp(`^${name} `));
  });

  it('shows the notice, and warns of what is too fast to read once shots are made short', async () => {
    assert.match(
      (await page.locator('.picture .notice').first().textContent()) ?? '',
      /paid|advert|sponsor|partner/i,
    );
    assert.equal(await warning(/too fast|too short/).count(), 0);
    const edges = await page.locator('.edge').count();
    for (let at = 0; at < edges; at++) {
      const edge = page.locator('.edge').nth(at);
      await edge.focus();
      await stage.vscode.page.keyboard.press('Home');
      await untilSeconds(edge, 0.5);
    }
    await warning(/Caption is too fast to read/)
      .first()
      .waitFor();
    await warning(/Too fast to speak/)
      .first()
      .waitFor();
    await warning(/The notice is too short to read/).waitFor();
    await stage.vscode.screenshot('storyboard-warnings');
    assert.deepEqual(await accessibilityProblems(page), []);
  });
});

const secondsOf = async (edge: Locator): Promise<number> => Number(await edge.getAttribute('aria-valuenow'));

/** Waits until a shot is so long, to a frame and a half. */
const untilSeconds = (edge: Locator, seconds: number): Promise<void> =>
  eventually(async () => {
    assert.ok(Math.abs((await secondsOf(edge)) - seconds) < 0.06);
  });
