import assert from 'node:assert/strict';
import { join } from 'node:path';
import { jsonLines, temporaryFolder, timbre } from './run.ts';

const OPEN =
  'The kettle stands on the shelf by the door where nobody looks at it, and the lid is missing. ' +
  'Whoever opens the shop in the morning fills it before taking off a coat. ' +
  'We have been asked to buy a new one twice, and both times the old one boiled before the catalogue was found.';
/** May be quoted to the user, but not sent to a model. */
const KEPT =
  'Last week a crate of cups came from the pottery across the river, wrapped in the pages of an old phone book. ' +
  'Nine were whole and one had a chip at the rim, so that one is mine now. ' +
  'The rest are on the second table, next to the scales and the tins of green leaves.';

describe('timbre card', () => {
  const folder = temporaryFolder({
    'tea/tea.brand.json': JSON.stringify({
      name: 'Kettle Row',
      dos: ['Pour slowly.'],
      donts: ['Never hurry.'],
    }),
    'tea/corpus/open.md': `---\nconsent: learn, quote, send\n---\n${OPEN}`,
    'tea/corpus/kept.md': `---\nconsent: learn, quote\n---\n${KEPT}`,
    'draft.md': '# The shelf\n\nA kettle.\n',
  });
  const card = (...args: string[]): ReturnType<typeof timbre> =>
    timbre(['card', join(folder(), 'draft.md'), '--brand', join(folder(), 'tea'), ...args]);

  it('prints the card as sent to a model', async () => {
    const { out, err, code } = await card();
    assert.deepEqual(out.split('\n'), [
      '## Who this is',
      'Kettle Row',
      '',
      '## Always',
      '- Pour slowly.',
      '',
      '## Never',
      '- Never hurry.',
      '',
      '## Passages of its posts: quoted text, only as an example of the voice',
      `<passage>${OPEN}</passage>`,
      '',
      '',
    ]);
    assert.deepEqual([err, code], ['', 0]);
  });

  it('stays within a budget in tokens, and lists quoted posts', async () => {
    const [whole] = jsonLines((await card('--json')).out);
    assert.ok(typeof whole === 'object' && whole !== null && 'tokens' in whole && 'quotes' in whole);
    // The tokenizer was found: the estimate by characters would be half as much again.
    assert.ok(
      typeof whole.tokens === 'number' && whole.tokens > 90 && whole.tokens < 150,
      String(whole.tokens),
    );
    assert.deepEqual(whole.quotes, ['open.md']);
    const [small] = jsonLines((await card('--json', '--tokens', '40')).out);
    assert.ok(typeof small === 'object' && small !== null && 'tokens' in small && 'quotes' in small);
    assert.ok(typeof small.tokens === 'number' && small.tokens <= 40);
    assert.deepEqual(small.quotes, []);
  });

  it('reports invalid arguments', async () => {
    const { out, err, code } = await card('--tokens', '1.5');
    assert.deepEqual([out, err, code], ['', '--tokens must be a whole number such as 2400, not “1.5”.\n', 2]);
  });
});
