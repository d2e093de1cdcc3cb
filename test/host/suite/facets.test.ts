import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createEngine } from '../../../src/service/engine/index.ts';
import { FACETS, type IntenseStretch } from '../../../src/core/voice/index.ts';
import { contributionItems, facetItems } from '../../../src/vscode/status-bar/facet-items.ts';
import { intensityRanges } from '../../../src/vscode/voice-check/intensity-ruler.ts';
import { at, draft, open } from './editor.ts';

const HYPE =
  'We’re beyond thrilled to unveil a truly game-changing solution that empowers customers to unlock their full potential like never before! Our best-in-class team leverages cutting-edge innovation to deliver seamless, world-class experiences at every single touchpoint.';

/** The engine as the editor has it, with a sample brand of the workspace learned. */
async function engineOf(brand: string): Promise<ReturnType<typeof createEngine>> {
  const extension = vscode.extensions.getExtension('timbre.timbre');
  assert.ok(extension);
  const background = readFileSync(vscode.Uri.joinPath(extension.extensionUri, 'dist/background.bin').fsPath);
  const engine = createEngine({ background, today: () => '2026-10-15' });
  const corpus = at(`${brand}/corpus`);
  for (const [name] of await vscode.workspace.fs.readDirectory(corpus))
    engine.brands.learnFile({
      brand,
      path: name,
      bytes: await vscode.workspace.fs.readFile(vscode.Uri.joinPath(corpus, name)),
    });
  await engine.brands.refresh({ brand });
  return engine;
}

describe('the facets in the menu', () => {
  let engine: ReturnType<typeof createEngine>;
  let text: string;
  let ofNoChannel: string;
  before(async () => {
    engine = await engineOf('harrow-and-pine');
    text = (await open('harrow-and-pine/drafts/press-release-tote.md')).document.getText();
    // Long enough that every facet has a percentile: rhythm needs the most words.
    ofNoChannel = `${text.replace('channel: product\n', '')}\n\n${HYPE}\n`;
  });

  it('come worst first, each with a word, a figure and a line of account', () => {
    const report = engine.analysis.check({ brand: 'harrow-and-pine', text: ofNoChannel });
    const items = facetItems(
      report.score,
      engine.analysis.facets({ brand: 'harrow-and-pine', text: ofNoChannel }),
    );
    assert.deepEqual(new Set(items.map(({ facet }) => facet)), new Set(FACETS));
    const figures = items.map(({ description = '' }) => {
      const [, word = '', figure = ''] = /^(on brand|partly|off brand) (\d+)$/.exec(description) ?? [];
      assert.ok(word !== '', description);
      return Number(figure);
    });
    assert.deepEqual(
      figures,
      figures.toSorted((a, b) => a - b),
    );
    const rhythm = items.find(({ label }) => label === 'Rhythm');
    assert.match(
      rhythm?.detail ?? '',
      /^Sentences of \d+ words on average; this brand’s are mostly \d+–\d+\.$/,
    );
    const words = items.find(({ label }) => label === 'Word choice');
    assert.match(words?.detail ?? '', /\(this brand: never\)/);
  });

  it('put those that the draft is too short for last, and say so', () => {
    const report = engine.analysis.check({
      brand: 'harrow-and-pine',
      text: 'We mend bags, and it goes the same day. '.repeat(6),
    });
    const items = facetItems(report.score, []);
    assert.equal(items[0]?.label, 'Vocabulary');
    assert.match(items.at(-1)?.description ?? '', /^\d+ words; needs about (80|160)$/);
  });

  it('put those that the channel has too few long posts for last, and say so', () => {
    const items = facetItems(engine.analysis.check({ brand: 'harrow-and-pine', text }).score, []);
    assert.equal(items.at(-1)?.label, 'Rhythm');
    assert.equal(items.at(-1)?.description, 'too few product posts of this length');
    assert.match(items[0]?.description ?? '', /\d$/);
  });

  it('open into what speaks against the draft and what is the brand’s own', () => {
    const account = engine.analysis
      .facets({ brand: 'harrow-and-pine', text })
      .find(({ facet }) => facet === 'diction');
    assert.ok(account);
    const labels = contributionItems(account, []).map(({ label }) => label);
    assert.equal(labels[0], 'Off brand');
    assert.ok(labels.slice(1, 6).includes('‘unparalleled’ (hype)'), labels.join(', '));
    assert.ok(labels.includes('On brand'));
  });
});

describe('heat', () => {
  it('is shown where the report has it, by grade', async () => {
    const editor = await draft('harrow-and-pine/drafts/heat-{n}.md', 'One. Two. Three.');
    const stretches: IntenseStretch[] = [
      { start: 0, end: 4, grade: 1, reasons: [] },
      { start: 5, end: 16, grade: 3, reasons: [] },
    ];
    assert.deepEqual(
      intensityRanges(editor.document, stretches, 3).map((range) => editor.document.getText(range)),
      ['Two. Three.'],
    );
    assert.deepEqual(intensityRanges(editor.document, stretches, 2), []);
  });

  it('lies on a planted paragraph of a long draft', async () => {
    const engine = await engineOf('harrow-and-pine');
    const own = (await open('harrow-and-pine/corpus/2026-06-09-you-asked.md')).document.getText();
    const editor = await draft('harrow-and-pine/drafts/heat-{n}.md', `${own}\n\n${HYPE}\n\n${own}`);
    const { intenseStretches } = engine.analysis.check({
      brand: 'harrow-and-pine',
      text: editor.document.getText(),
    });
    const shown = ([1, 2, 3] as const)
      .flatMap((grade) => intensityRanges(editor.document, intenseStretches, grade))
      .map((range) => editor.document.getText(range));
    assert.ok(
      shown.some((stretch) => stretch.includes('game-changing')),
      JSON.stringify(shown),
    );
  });

  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
});
