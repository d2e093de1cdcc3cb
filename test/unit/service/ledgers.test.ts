import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../../src/service/engine/index.ts';

const BRAND = 'brisk';
const LEDGER = `claims:
  - text: The Brisk keeps water hot for 6 hours
    evidence: lab.pdf
    expires: 2026-12-15
  - text: The lid is made of steel from Bergen
`;

function engineWith(posts: Readonly<Record<string, string>>): Engine {
  const background = readFileSync(
    new URL('../../../src/core/base/background/background.bin', import.meta.url),
  );
  const engine = createEngine({ background, today: () => '2026-11-29' });
  engine.brands.setLedger({ brand: BRAND, files: [{ name: 'kettles.yaml', text: LEDGER }] });
  for (const [path, text] of Object.entries(posts))
    engine.brands.learnFile({ brand: BRAND, path, bytes: new TextEncoder().encode(text) });
  return engine;
}
const CONSENT = '---\nconsent: learn, quote\n---\n';

describe('the ledger of a brand', () => {
  it('reports each entry with its state and the posts that state it', async () => {
    const engine = engineWith({
      'a.md': `${CONSENT}Good news. Our kettle keeps water hot for six hours.`,
      'b.md': `${CONSENT}The Brisk is blue.`,
      'c.md': '---\nconsent: learn\n---\nThe Brisk keeps water hot for 6 hours.',
    });
    const entries = await engine.ledgers.entries({ brand: BRAND });
    assert.deepEqual(
      entries?.map(({ entry, state, posts }) => [
        entry.place,
        state,
        posts.map(({ path, sentence }) => [path, sentence]),
      ]),
      [
        [
          { kind: 'ledger', file: 'kettles.yaml', start: LEDGER.indexOf('text: The Brisk') },
          'expiring',
          [['a.md', 'Our kettle keeps water hot for six hours.']],
        ],
        [{ kind: 'ledger', file: 'kettles.yaml', start: LEDGER.indexOf('text: The lid') }, 'live', []],
      ],
    );
  });

  it('finds the sentences of a draft that state an entry, with the entry’s figures in them', () => {
    const text = '# Hot\n\nIt stays *hot* for **6 hours**, this kettle with its water.\n';
    const [use, ...more] = engineWith({}).ledgers.uses({ brand: BRAND, text });
    assert.deepEqual(more, []);
    assert.equal(use && text.slice(use.start, use.end).startsWith('It stays'), true);
    assert.deepEqual(
      use?.figures.map((figure) => figure.text),
      ['6 hours'],
    );
  });

  it('proposes claims of quotable posts that no entry states, each once, those of most posts first', async () => {
    const engine = engineWith({
      'a.md': `---\nconsent: learn, quote\ndate: 2025-01-01\n---\nWe cut waste by 31% at breweries.`,
      'b.md': `---\nconsent: learn, quote\ndate: 2026-01-01\n---\nBreweries cut their waste by 31%.`,
      'c.md': `${CONSENT}The Brisk keeps water hot for 6 hours. It is the lightest kettle in Norway.`,
      'd.md': '---\nconsent: learn\n---\nIt saves 55% of the gas.',
    });
    const proposals = await engine.ledgers.proposals({ brand: BRAND });
    assert.deepEqual(
      proposals?.map(({ text, type, posts }) => [text, type, posts.map(({ path }) => path)]),
      [
        ['Breweries cut their waste by 31%.', 'statistic', ['b.md', 'a.md']],
        ['It is the lightest kettle in Norway.', 'superlative', ['c.md']],
      ],
    );
  });
});
