import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quantile, rounded } from '../bench/quantile.ts';
import type { Workbench } from '../served/workbench.ts';
import { until, WAIT_LIMIT } from '../until.ts';
import { openDemo, type Stage } from './stage.ts';

const PLANTED = [
  'We’re beyond thrilled to unveil a truly game-changing solution that empowers customers to unlock their full potential like never before! Our best-in-class team leverages cutting-edge innovation to deliver seamless, world-class experiences at every single touchpoint. Get ready to supercharge your journey and take things to the next level!',
  'In today’s fast-paced landscape, organisations must leverage robust synergies in order to drive stakeholder value. It is important to note that the aforementioned framework facilitates the utilisation of scalable capabilities across the enterprise. Furthermore, this holistic approach ensures alignment with strategic objectives going forward.',
  'ok so honestly this is literally the coolest thing ever!! like we totally could not even deal when we saw it haha 🎉 anyway yeah it’s super awesome and you guys are gonna be obsessed, so grab one already!! our amazing fans are the best, seriously!',
];

/** Some 5,000 words of the brand's own posts with three paragraphs that are nobody's, and the lines these stand in. */
function longDraft(folder: string): { text: string; lines: number[] } {
  const posts = readdirSync(join(folder, 'corpus'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, 'corpus', name), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''));
  const paragraphs: string[] = [];
  for (const paragraph of posts.join('\n\n').split(/\n\s*\n/)) {
    paragraphs.push(paragraph.trim());
    if (paragraphs.join(' ').split(/\s+/).length > 5000) break;
  }
  PLANTED.toReversed().forEach((planted, at) => {
    paragraphs.splice(Math.floor(([0.8, 0.5, 0.2][at] ?? 0) * paragraphs.length), 0, planted);
  });
  const text = `---\nbrand: harrow-and-pine\n---\n\n${paragraphs.join('\n\n')}\n`;
  return { text, lines: PLANTED.map((planted) => text.slice(0, text.indexOf(planted)).split('\n').length) };
}

// So that a line's share of the file is its share of the ruler: VS Code wraps Markdown unless told otherwise for that language.
const ROW_FOR_LINE = {
  '[markdown]': { 'editor.wordWrap': 'off' },
  'editor.scrollBeyondLastLine': false,
};

// The rows of the ruler, as shares of its height, whose middle lane (left of the marks') has a warm colour: much more red than blue.
const WARM_ROWS = `(() => {
  const canvas = document.querySelector('.editor-instance canvas.decorationsOverviewRuler');
  if (!canvas || canvas.height === 0) return [];
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const rows = [];
  for (let y = 0; y < height; y++) {
    const at = 4 * (y * width + Math.floor(0.4 * width));
    if (data[at + 3] > 60 && data[at] > data[at + 2] + 50) rows.push(y / height);
  }
  return rows;
})()`;

// When a key goes down, and when the text on the screen first changes after it.
const WATCH = `(() => {
  const drawn = [];
  let down = 0;
  addEventListener('keydown', () => { down = performance.now(); }, true);
  new MutationObserver(() => {
    if (down > 0) requestAnimationFrame(() => { if (down > 0) drawn.push(performance.now() - down); down = 0; });
  }).observe(document.querySelector('.editor-instance .view-lines'), { subtree: true, childList: true, characterData: true });
  globalThis.timbreDrawn = drawn;
})()`;

for (const [look, theme] of [
  ['dark', 'Default Dark Modern'],
  ['light', 'Default Light Modern'],
] as const) {
  describe(`a draft of 5,000 words with three paragraphs out of voice (${look})`, () => {
    let stage: Stage;
    let vscode: Workbench;
    let lines: number[];

    before(async () => {
      stage = await openDemo({ userSettings: { 'workbench.colorTheme': theme, ...ROW_FOR_LINE } });
      vscode = stage.vscode;
      const draft = longDraft(stage.folder);
      lines = draft.lines;
      writeFileSync(join(stage.folder, 'drafts', 'long.md'), draft.text);
      await vscode.openFile('long.md');
    });
    after(() => stage.close());

    const warmRows = (): Promise<number[]> => vscode.page.evaluate<number[]>(WARM_ROWS);

    it('has drift marks beside the scroll bar at their place, and hardly elsewhere', async () => {
      const all = readFileSync(join(stage.folder, 'drafts', 'long.md'), 'utf8').split('\n').length;
      const rows = await until(
        'heat',
        async () => {
          const found = await warmRows();
          return lines.every((line) => found.some((row) => Math.abs(row - line / all) < 0.03))
            ? found
            : undefined;
        },
        3 * WAIT_LIMIT,
      );
      const elsewhere = rows.filter((row) => lines.every((line) => Math.abs(row - line / all) > 0.04));
      assert.ok(elsewhere.length <= 0.25 * rows.length, `${elsewhere.length} of ${rows.length}`);
      await vscode.goTo(lines[1] ?? 1, 20);
      await vscode.waitForQuiet();
      await vscode.screenshot(`heat-${look}`);
    });

    it('is typed in without delay, and what is typed is checked', async () => {
      await vscode.goTo((lines[1] ?? 1) + 4, 1);
      await vscode.page.evaluate(WATCH);
      await vscode.typeText('We utilise world-class synergies to leverage this amazing game-changer. ', 80);
      const drawn = await vscode.page.evaluate<number[]>('globalThis.timbreDrawn');
      console.log(
        `      key to screen: p50 ${String(rounded(quantile(drawn, 0.5), 1))} ms, p95 ${String(rounded(quantile(drawn, 0.95), 1))} ms, ${String(drawn.length)} keys`,
      );
      const mark = await until('a mark on what was typed', async () =>
        (await vscode.problems()).find(
          ({ line, text }) => line === (lines[1] ?? 1) + 4 && text.includes('Doesn’t sound like'),
        ),
      );
      assert.match(mark.text, /world-class|synergies|leverage|utilise|amazing|game-changer/);
    });

    it('lists its facets, worst first, and opens one down to a post', async () => {
      await vscode.page.locator('.statusbar-item', { hasText: 'Harrow & Pine' }).click();
      const list = vscode.page.locator('.quick-input-list');
      await list.getByText('Rhythm').first().waitFor();
      await list.getByText('words on average').first().waitFor();
      await vscode.waitForQuiet();
      await vscode.screenshot(`facets-${look}`);
      await vscode.page.keyboard.type('Punctuation');
      await list.locator('.monaco-list-row.focused', { hasText: 'Punctuation' }).waitFor();
      await vscode.page.keyboard.press('Enter');
      await vscode.page.locator('.quick-input-title', { hasText: 'Punctuation' }).waitFor();
      await vscode.waitForQuiet();
      await vscode.screenshot(`facet-${look}`);
      await vscode.page.keyboard.press('Escape');
    });
  });
}
