import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

describe('a copywriter with the demo brand', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
    await vscode.openFile('autumn-repair-week.md');
  });
  after(() => stage.close());

  const saved = async (name: string): Promise<string> => {
    await vscode.save();
    return readFileSync(join(stage.folder, 'drafts', name), 'utf8');
  };

  it('sees which brand the draft is for and how it stands', async () => {
    await untilScored(vscode);
  });

  it('sees ghost text, takes one word of it, then the rest with Tab', async () => {
    await endOfDraft(vscode);
    await vscode.typeText("'s worn, bring it in.\n\nOrder by noon");
    const ghost = await vscode.waitForGhostText();
    assert.match(ghost, /^ and it goes/);
    await vscode.screenshot('ghost-text');
    await vscode.page.keyboard.press('ControlOrMeta+ArrowRight');
    await until('one word taken', async () =>
      (await saved('autumn-repair-week.md')).endsWith('Order by noon and') ? true : undefined,
    );
    await until('the rest to stand', async () =>
      (await vscode.ghostText()).startsWith(' it goes') ? true : undefined,
    );
    await vscode.page.keyboard.press('Tab');
    await until('the rest taken', async () =>
      /Order by noon and it goes the same\b/.test(await saved('autumn-repair-week.md')) ? true : undefined,
    );
  });

  it('sees a drifting sentence, and why, with the posts behind it', async () => {
    const problems = await vscode.problems();
    const drift = problems.find(
      ({ text }) => text.includes('leverage') && text.includes('Doesn’t sound like'),
    );
    assert.ok(drift, JSON.stringify(problems));
    await vscode.goTo(drift.line, drift.column + 30);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover-content', { hasText: 'How Harrow & Pine writes' }).waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('voice-check');
    await vscode.page.keyboard.press('Escape');
  });

  it('applies the brand’s own wording', async () => {
    const [problem] = (await vscode.problems()).filter(({ text }) => text.includes('not “utilise”'));
    assert.ok(problem);
    await vscode.goTo(problem.line, problem.column + 1);
    await vscode.page.keyboard.press('ControlOrMeta+.');
    const menu = vscode.page.locator('.action-widget');
    await menu.getByText('Write “use” instead of “utilise”').first().waitFor();
    await vscode.screenshot('quick-fix');
    await menu.getByText('Write “use” instead of “utilise”').first().click();
    await until('the fix', async () =>
      (await saved('autumn-repair-week.md')).includes('encouraged to use our') ? true : undefined,
    );
  });

  it('adds a post, and its words are offered', async () => {
    const corpus = join(stage.folder, 'corpus');
    mkdirSync(corpus, { recursive: true });
    for (let day = 10; day < 16; day++) {
      const text = `---\ntitle: Gate\ndate: 2026-11-${String(day)}\n---\n\nMind the crooked gate by the churchyard wall. Callum painted post ${String(day)}.\n`;
      writeFileSync(join(corpus, `2026-11-${String(day)}-gate.md`), text);
    }
    await endOfDraft(vscode);
    const ghost = await until('ghost text from the new posts', async () => {
      await vscode.typeText('\n\nMind the crooked gate by the church');
      return vscode.waitForGhostText(3000).catch(() => undefined);
    });
    assert.match(ghost, /^yard wall/);
  });

  it('opens what was learned', async () => {
    await vscode.runCommand('Timbre: Show What Was Learned');
    await until('the page', async () =>
      (await vscode.page.locator('.tab', { hasText: 'Harrow & Pine' }).count()) > 0 ? true : undefined,
    );
    await vscode.waitForQuiet();
    await vscode.screenshot('what-was-learned');
  });

  it('can read the walkthrough', async () => {
    await vscode.runCommand('Timbre: Get Started');
    await vscode.page.getByText('Add a brand').first().waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('walkthrough');
  });
});
