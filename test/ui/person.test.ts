import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbench } from '../served/workbench.ts';
import { until, WAIT_LIMIT } from '../until.ts';
import { endOfDraft, openDemo, untilScored, type Stage } from './stage.ts';

/** What six posts say after the sentence that they share. */
const GATE_POSTS = [
  'Callum painted the post yesterday, and the green comes off on a sleeve until Thursday at least.',
  'We walked there with two buckets and a spade, because the rain had taken half of the path away.',
  'A parcel for Mrs Dunne hung on it all weekend. She has it now, dry as the day it was packed.',
  'Three hens sat underneath when we came to measure the hinge, and none of them meant to move.',
  'The new bolt is brass. It cost four pounds at the market, which is what the old one cost in 1988.',
  'Nobody knows who hung it first. Ruth thinks it was her uncle, on a Sunday, with borrowed tools.',
];

describe('a copywriter with the demo brand', () => {
  let stage: Stage;
  let vscode: Workbench;

  before(async () => {
    stage = await openDemo();
    vscode = stage.vscode;
  });
  after(() => stage.close());

  const saved = async (name: string): Promise<string> => {
    await vscode.save();
    return readFileSync(join(stage.folder, 'drafts', name), 'utf8');
  };

  const showHover = async (line: number, column: number): Promise<void> => {
    await vscode.goTo(line, column);
    await vscode.page.keyboard.press('ControlOrMeta+K');
    await vscode.page.keyboard.press('ControlOrMeta+I');
    await vscode.page.locator('.monaco-hover-content', { hasText: 'How Harrow & Pine writes' }).waitFor();
    await vscode.waitForQuiet();
  };

  it('sees a suggestion and a mark in a short draft', async () => {
    await vscode.openFile('tool-roll.md');
    await untilScored(vscode);
    const lines = readFileSync(join(stage.folder, 'drafts/tool-roll.md'), 'utf8').trimEnd().split('\n');
    await vscode.goTo(lines.length, (lines.at(-1) ?? '').length + 1);
    await vscode.typeText(' ');
    assert.match(await vscode.waitForGhostText(), /^and it goes/);
    await vscode.waitForQuiet();
    await vscode.screenshot('ghost-text');
    const mark = await until('the mark', async () =>
      (await vscode.problems()).find(({ text }) => text.includes('Doesn’t sound like')),
    );
    await showHover(mark.line, mark.column + 40);
    await vscode.screenshot('voice-check');
    await vscode.page.keyboard.press('Escape');
  });

  it('sees the draft’s brand and score', async () => {
    await vscode.openFile('autumn-repair-week.md');
    await untilScored(vscode);
  });

  it('sees ghost text, takes one word of it, then the rest with Tab', async () => {
    await endOfDraft(vscode);
    await vscode.typeText(' ');
    const ghost = await vscode.waitForGhostText();
    assert.match(ghost, /^and it goes/);
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
    await showHover(drift.line, drift.column + 30);
    await vscode.page.keyboard.press('Escape');
  });

  it('applies the brand’s own wording', async () => {
    const [problem] = (await vscode.problems()).filter(({ text }) => text.includes('not “utilise”'));
    assert.ok(problem);
    const entry = await vscode.lightBulb(
      problem.line,
      problem.column + 1,
      'Write “use” instead of “utilise”',
    );
    await vscode.screenshot('quick-fix');
    await entry.click();
    await until('the fix', async () =>
      (await saved('autumn-repair-week.md')).includes('encouraged to use our') ? true : undefined,
    );
  });

  it('adds a post, and its words are offered', async () => {
    const corpus = join(stage.folder, 'corpus');
    mkdirSync(corpus, { recursive: true });
    // Posts that are alike but for a word or two count as one.
    GATE_POSTS.forEach((rest, at) => {
      const date = `2026-11-${String(10 + at)}`;
      const text = `---\ntitle: Gate\ndate: ${date}\n---\n\nMind the crooked gate by the churchyard wall. ${rest}\n`;
      writeFileSync(join(corpus, `${date}-gate.md`), text);
    });
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

  it('tests the brand’s voice', async () => {
    await vscode.runCommand("Timbre: Test This Brand's Voice");
    await until(
      'the report',
      async () =>
        (await vscode.page.locator('.tab', { hasText: 'Voice test' }).count()) > 0 ? true : undefined,
      3 * WAIT_LIMIT,
    );
    await vscode.waitForQuiet();
    await vscode.screenshot('proof');
  });

  it('can read the walkthrough', async () => {
    await vscode.runCommand('Timbre: Get Started');
    await vscode.page.getByText('Add a brand').first().waitFor();
    await vscode.waitForQuiet();
    await vscode.screenshot('walkthrough');
  });
});
