import assert from 'node:assert/strict';
import { openEnginePage, type EnginePage } from './web/engine-page.ts';

/** What the page answers. */
interface Answers {
  readonly learnedMs: number;
  readonly times: readonly number[];
  readonly problems: readonly string[];
  readonly posts: number;
  readonly findings: readonly string[];
  readonly marked: number;
  readonly suggestions: readonly string[];
  readonly ideas: readonly string[];
}

describe('the engine in a browser’s worker', () => {
  let opened: EnginePage;

  before(async () => {
    opened = await openEnginePage();
  });
  after(() => opened.close());

  it('learns the demo brand, marks a draft, and has ghost text and ideas for it', async () => {
    const answers = await opened.page.evaluate<Answers>(`timbreTest.run(${JSON.stringify(opened.draft)})`);
    const sorted = [...answers.times].sort((a, b) => a - b);
    const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
    console.log(
      `      learned in ${answers.learnedMs.toFixed(0)} ms; a key checked, p95: ${p95.toFixed(1)} ms`,
    );
    assert.deepEqual(answers.problems, []);
    assert.ok(answers.posts > 30);
    assert.match(answers.findings.join('\n'), /game-changer/);
    assert.ok(answers.marked > 0);
    assert.ok(answers.suggestions.length > 0);
    assert.ok(answers.ideas.length > 0);
  });

  it('cancels a call, and answers none once it was ended', async () => {
    const { after: cancelled, ended } = await opened.page.evaluate<{ after: string; ended: string }>(
      'timbreTest.fail()',
    );
    assert.equal(cancelled, 'Error: enough');
    assert.match(ended, /The engine was ended/);
  });
});
