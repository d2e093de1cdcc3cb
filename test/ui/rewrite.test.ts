import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until, unlessOneOf } from '../until.ts';
import { openDemo, untilScored, type Stage } from './stage.ts';

const DRAFT = 'autumn-repair-week.md';

describe('rewriting a sentence in the brand’s voice', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile(DRAFT);
    await untilScored(vscode);
  });
  after(() => stage.close());

  const file = (): string => readFileSync(join(stage.folder, 'drafts', DRAFT), 'utf8');
  const goToWord = async (word: string): Promise<void> => {
    const head = file().slice(0, file().indexOf(word));
    await vscode.goTo(head.split('\n').length, head.length - head.lastIndexOf('\n') + 1);
  };
  const rewrite = async (): Promise<void> => {
    await goToWord('utilise');
    await vscode.runCommand('Timbre: Rewrite in Brand Voice');
    await vscode.page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
    await vscode.waitForQuiet();
  };

  it('shows the draft beside the rewrite, and closing it changes nothing', async () => {
    const before = file();
    await rewrite();
    await vscode.screenshot('rewrite');
    const right = (await vscode.page.locator('.monaco-diff-editor .editor.modified').innerText()).replaceAll(
      '\u00a0',
      ' ',
    );
    assert.match(right, /\buse our\b/);
    await vscode.runCommand('View: Close Editor');
    await vscode.page.keyboard.press('ControlOrMeta+S');
    await vscode.waitForQuiet();
    assert.equal(file(), before);
  });

  it('is taken with one command and taken back with one undo', async () => {
    const before = file();
    await rewrite();
    await vscode.runCommand('Timbre: Apply Rewrite');
    // The diff's tab has the draft's name too, and saving that does nothing: wait until it is gone and the keys go to the draft.
    await vscode.page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    await vscode.page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await vscode.page.locator(`.tab.active.dirty[data-resource-name="${DRAFT}"]`).waitFor();
    await vscode.save();
    const saved = await until('the rewrite saved', () => unlessOneOf(['', before], file()));
    assert.doesNotMatch(saved, /utilise/);
    await vscode.page.keyboard.press('ControlOrMeta+Z');
    await vscode.page.locator('.tab.active.dirty').waitFor();
    await vscode.save();
    await until('the old text saved', () => (file() === before ? true : undefined));
  });
});
