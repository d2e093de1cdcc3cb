import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import type { Workbench } from '../served/workbench.ts';
import { messyEvents, messyMentions, OUTBOX } from '../unit/core/listening/messy-exports.ts';
import { archiveOf } from '../unit/host-node/listening/archives.ts';
import { eventually, until } from '../until.ts';
import { accessibilityProblemsOfStill } from './accessibility.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const ARCHIVE = {
  'app.bsky.feed.post/3k1': {
    ...{ $type: 'app.bsky.feed.post', text: 'Linseed or tung oil for an ash handle?', langs: ['en'] },
    createdAt: '2026-11-21T08:00:00Z',
  },
  'app.bsky.feed.like/3k2': { $type: 'app.bsky.feed.like' },
  'org.user-intents.declaration/self': {
    $type: 'org.user-intents.declaration',
    syntheticContentGeneration: { allow: false },
  },
};

describe('exports as a community manager has them', () => {
  let stage: Stage;
  let vscode: Workbench;
  const inFolder = (name: string): string => join(stage.folder, 'listening', name);
  const exported = (name: string): string => join(stage.folder, '..', 'downloads', name);

  before(async () => {
    const car = await archiveOf(ARCHIVE);
    stage = await openDemo({
      prepare: (folder) => {
        const downloads = join(folder, '..', 'downloads');
        mkdirSync(downloads);
        writeFileSync(join(downloads, 'outbox.json'), JSON.stringify(OUTBOX));
        writeFileSync(join(downloads, 'mentions report.csv'), messyMentions(Date.now()));
        writeFileSync(join(downloads, 'chapters.csv'), messyEvents(Date.now()));
        writeFileSync(join(downloads, 'ash-handle.car'), car);
        writeFileSync(join(downloads, 'cut-off.car'), car.subarray(0, car.length - 20));
      },
    });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });
  after(() => stage.close());

  const add = async (name: string): Promise<string> => {
    await vscode.runAskingCommand('Timbre: Add a File to Listen To…');
    const dialog = vscode.page.locator('.quick-input-widget');
    const box = dialog.locator('input[type="text"]:visible').first();
    await until('the file dialog', async () => ((await box.inputValue()).startsWith('/') ? true : undefined));
    await vscode.waitForQuiet();
    await box.fill(exported(name));
    await vscode.waitForQuiet();
    await dialog.getByRole('button', { name: 'Listen To' }).click();
    const said = vscode.page.locator('.notifications-toasts .notification-list-item').first();
    await said.waitFor();
    const text = await said.innerText();
    await vscode.screenshot(`export-added-${name.replace(/\W+/g, '-')}`);
    await vscode.runCommand('Notifications: Clear All Notifications');
    return text;
  };

  it('are added one by one, each with a sentence about it; an archive that is cut off is refused', async () => {
    assert.match(await add('mentions report.csv'), /Mentions are in listening[\s\S]*rows were left out/);
    assert.match(await add('chapters.csv'), /Events of communities are in[\s\S]*3 rows were left out/);
    assert.match(await add('outbox.json'), /6 posts are in/);
    assert.match(await add('ash-handle.car'), /1 post is in/);
    assert.match(await add('cut-off.car'), /not added: The archive is cut off or damaged/);
    assert.equal(existsSync(inFolder('cut-off.jsonl')), false);
    assert.doesNotMatch(readFileSync(inFolder('mentions report.csv'), 'utf8'), /walker_/);
  });

  it('are shown as evidence, communities, and all that is held', async () => {
    await vscode.runCommand('Timbre: Show Evidence for the Latest Unusual Mentions');
    await vscode
      .webview()
      .getByRole('heading', { name: /Unusual: / })
      .waitFor();
    await vscode.screenshot('exports-evidence');
    await vscode.runCommand('Timbre: Show Communities That May Fall Silent');
    await vscode.webview().getByRole('heading', { name: 'Harbour Menders' }).waitFor();
    await vscode.screenshot('exports-communities');
    await vscode.runCommand('Timbre: Show What Timbre Holds');
    await vscode.webview().getByRole('heading', { name: 'What others wrote' }).waitFor();
    await vscode.screenshot('exports-held');
    await vscode.page.setViewportSize({ width: 820, height: 800 });
    await vscode.webview().getByRole('link', { name: 'Forget: outbox.jsonl' }).scrollIntoViewIfNeeded();
    await vscode.screenshot('exports-held-narrow');
    const width = Number(
      await vscode.webview().locator('body').evaluate('document.documentElement.scrollWidth - innerWidth'),
    );
    assert.ok(width <= 0, `${String(width)} pixels are cut off`);
    assert.deepEqual(await accessibilityProblemsOfStill(vscode.webview()), []);
    await vscode.page.setViewportSize({ width: 1280, height: 800 });
  });

  it('are read in the side bar, in sight below the other views', async () => {
    await vscode.runAskingCommand('Timbre: Focus on Feeds View');
    const view = await until('the view of feeds', async () => {
      const frames = vscode.page.locator('.sidebar iframe.webview.ready, iframe.webview.ready:visible');
      for (let at = 0; at < (await frames.count()); at++) {
        const frame: FrameLocator = frames.nth(at).contentFrame().frameLocator('iframe#active-frame');
        if ((await frame.locator('#looking-for').count()) > 0)
          return { frame, box: await frames.nth(at).boundingBox() };
      }
      return undefined;
    });
    await eventually(async () => {
      assert.equal(await view.frame.locator('li.post').count(), 6);
    });
    await vscode.screenshot('exports-side-bar');
    assert.doesNotMatch(await view.frame.locator('body').innerHTML(), /thumb|ship never leaves/);
    const { y = 0, height = 0 } = view.box ?? {};
    assert.ok(height > 0 && y + height <= 800, `down to ${String(y + height)} of 800 pixels`);
  });
});
