import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

const TYPED = [
  'Order by noon and it goes the same day. ',
  'If it breaks, bring it back and we will mend it. ',
  'The kettle is on, so come in. ',
  'It is made to last, and so is the box. ',
];

// Ghost text and caret as they stand on the screen, in pixels; what is drawn below the caret's line has no place of its own.
const PLACES = `(() => {
  const box = (element) => { const { left, top } = element.getBoundingClientRect(); return { left, top }; };
  const editor = document.querySelector('.editor-instance');
  const ghost = [...editor.querySelectorAll('.ghost-text-decoration, .ghost-text-decoration-preview')].filter((element) => element.textContent.trim() !== '')[0];
  const caret = editor.querySelector('.cursors-layer .cursor');
  return { ghost: ghost && box(ghost), caret: caret && box(caret) };
})()`;

/** How long ghost text is waited for after typing: milliseconds, and how many times the wait for the first on this machine. */
const LEAST_PATIENCE = 2000;
const PATIENCE = 3;

interface Place {
  readonly left: number;
  readonly top: number;
}

describe('ghost text on the screen', () => {
  let stage: Stage;
  let vscode: Workbench;
  let patience = LEAST_PATIENCE;

  before(async () => {
    stage = await openDemo({ userSettings: { 'timbre.ghostText.confidence': 'generous' } });
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
    await endOfDraft(vscode);
    await vscode.typeText('\n\nOrder by noon');
    const asked = Date.now();
    await vscode.waitForGhostText();
    patience = Math.max(LEAST_PATIENCE, PATIENCE * (Date.now() - asked));
    await vscode.page.keyboard.press('Escape');
  });
  after(() => stage.close());

  const saved = async (): Promise<string> => {
    await vscode.save();
    return readFileSync(join(stage.folder, 'drafts', 'autumn-repair-week.md'), 'utf8');
  };
  const comes = (): Promise<boolean> =>
    vscode.waitForGhostText(patience).then(
      () => true,
      () => false,
    );
  /** The ghost text once it has stood for a while, '' when there is none. */
  const settled = async (): Promise<string> => {
    let last = await vscode.ghostText();
    return until('ghost text to settle', async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      const now = await vscode.ghostText();
      const same = now === last;
      last = now;
      return same ? { now } : undefined;
    }).then(({ now }) => now);
  };

  it('is at the caret or hidden, and Tab inserts what it shows', async function () {
    this.timeout(900_000);
    let shown = 0;
    for (let round = 0; round < 16; round++) {
      await vscode.page.keyboard.press('Escape');
      await endOfDraft(vscode);
      const typed = TYPED[round % TYPED.length] ?? '';
      // Cut at another place each time; often in the midst of what ghost text foretells.
      await vscode.typeText(`\n\n${typed.slice(0, 8 + ((round * 7) % (typed.length - 8)))}`, 25);
      if (round % 4 === 1) for (let back = 0; back < 3; back++) await vscode.page.keyboard.press('Backspace');
      if (round % 4 === 2) for (let left = 0; left < 4; left++) await vscode.page.keyboard.press('ArrowLeft');
      if (round % 4 === 3) await vscode.page.keyboard.press('ArrowUp');
      // Some rounds have none; on a busy machine it may come late.
      if (!(await comes())) continue;
      await settled();
      const before = await saved();
      const ghost = await settled();
      if (ghost === '') continue;
      shown++;
      const { ghost: at, caret } = await vscode.page.evaluate<{ ghost?: Place; caret?: Place }>(PLACES);
      if (at && caret) {
        assert.ok(Math.abs(at.left - caret.left) < 4, `“${ghost}” stands away from the caret`);
        assert.ok(Math.abs(at.top - caret.top) < 12, `“${ghost}” stands in another line`);
      }
      await vscode.page.keyboard.press('Tab');
      const after = await saved();
      if (after === before) continue;
      const fits = Array.from({ length: before.length + 1 }, (_, from) => from).some(
        (from) => after === before.slice(0, from) + ghost + before.slice(from),
      );
      assert.ok(
        fits,
        `“${ghost}” was shown; …${JSON.stringify(before.slice(-60))} became …${JSON.stringify(after.slice(-90))}`,
      );
    }
    assert.ok(shown >= 5, `ghost text was shown ${shown} times only: the test tried little`);
  });
});
