import assert from 'node:assert/strict';
import { learnedEngine, TODAY } from '../sample-brands.ts';

const brand = 'harrow-and-pine';

describe('a word of hype with an everyday sense', () => {
  it('marks no sentence alone, and is named beside another word of hype', async () => {
    const engine = await learnedEngine(TODAY, brand);
    const marked = (text: string): string[][] =>
      engine.analysis
        .check({ brand, text })
        .sentences.filter(({ flagged }) => flagged)
        .map(({ reasons }) => reasons.map(({ here }) => String(here)));
    const literal =
      'Hot soup is on the stove at noon. The kettle is hot, so mind your hands.\n\nIt was a hot day, and we sat in the shade with the dog.';
    assert.deepEqual(marked(literal), []);
    const [reasons = []] = marked('It is a hot, game-changing, revolutionary bag.');
    assert.ok(reasons.includes('revolutionary'), reasons.join());
  });
});
