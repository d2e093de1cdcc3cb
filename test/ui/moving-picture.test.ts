import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { GHOST_TEXT, type Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

/** A draft with a word that the brand does not use. */
const DRAFT = `---
title: Tool roll, second batch
channel: newsletter
status: draft
---
Hello from the chapel.

The tool roll is back on the bench. Nell cut twelve of them on Monday and Callum set the rivets on Tuesday. Waxed canvas outside, a strap that goes round twice, and a pocket for the pencil.

Come and utilise the long table on Friday. Bring your own chisels, and Joan brings the parkin.
`;
const LINE_OF_MARK = 10;

/** The frames of README's moving picture; `npm run pictures` puts them together. */
describe('a draft in README’s moving picture', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo({
      prepare: (folder) => {
        writeFileSync(join(folder, 'drafts/second-batch.md'), DRAFT);
      },
      userSettings: {
        'editor.minimap.enabled': false,
        'breadcrumbs.enabled': false,
        'editor.cursorBlinking': 'solid',
      },
    });
    vscode = stage.vscode;
    await vscode.page.setViewportSize({ width: 960, height: 470 });
    await vscode.openFile('second-batch.md');
    await vscode.runCommand('View: Toggle Primary Side Bar Visibility');
    await untilScored(vscode);
  });
  after(() => stage.close());

  const shot = (name: string): Promise<string> => vscode.screenshot(`moving-${name}`);
  const text = async (): Promise<string> =>
    (await vscode.page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ');

  it('is typed, and a suggestion comes', async () => {
    await endOfDraft(vscode);
    await vscode.typeText('\n');
    // Not in the frames before; with Escape, what comes sooner on a busy machine would be dismissed, and not offered again.
    const hidden = await vscode.page.addStyleTag({ content: `${GHOST_TEXT} { visibility: hidden; }` });
    for (const [at, letters] of ['O', 'rd', 'er', ' by', ' no', 'on'].entries()) {
      await vscode.typeText(letters);
      await shot(`typed-${String(at)}`);
    }
    await hidden.evaluate((style: { remove: () => void }) => {
      style.remove();
    });
    await vscode.typeText(' ');
    assert.match(await vscode.waitForGhostText(), /^and it goes/);
    await vscode.waitForQuiet();
    await shot('suggestion');
  });

  it('takes the suggestion with Tab', async () => {
    await vscode.page.keyboard.press('Tab');
    await until('the suggestion to be taken', async () =>
      (await text()).includes('Order by noon and it goes') ? true : undefined,
    );
    await vscode.page.keyboard.press('Escape');
    await vscode.waitForQuiet();
    await shot('accepted');
  });

  it('has a mark, says why, and puts the brand’s word in', async () => {
    const column = (DRAFT.split('\n')[LINE_OF_MARK - 1] ?? '').indexOf('utilise') + 3;
    await vscode.goTo(LINE_OF_MARK, column);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover-content', { hasText: 'utilise' }).waitFor();
    await vscode.waitForQuiet();
    await shot('why');
    await vscode.page.keyboard.press('Escape');
    const entry = await vscode.lightBulb(LINE_OF_MARK, column, 'Write “use” instead of “utilise”');
    await shot('fixes');
    await entry.click();
    await until('the fix', async () =>
      (await text()).includes('Come and use the long table') ? true : undefined,
    );
    await vscode.waitForQuiet();
    await shot('fixed');
  });
});
